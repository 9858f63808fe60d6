import { Injectable } from '@nestjs/common';
import { reviveClocks } from '@rinnalla/api-clocks';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { contactInQueue } from './contact-in-hand.js';
import { withdrawForwarding } from './forward.js';
import { requireMove, settle } from './move-contact.js';
import type { ContactVersionInput } from './take-contact.js';

export interface ReopenContactInput extends ContactVersionInput {
  readonly reason: string;
}

/**
 * Takes back that a contact was guided, forwarded or closed by mistake: it is in its queue again, with whoever took it back, and its
 * urgency is judged anew. The clocks that the mistake ended run again from its arrival (SHL 34, 36 §); all that was done stays in the
 * history (703/2023 22 §). Anyone of the queue may.
 */
@Injectable()
export class ReopenContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ReopenContactInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'reopenContact', mutationId: input.mutationId, input },
      async (tx) => {
        const { contactId, reason } = input;
        const contact = await contactInQueue(tx, contactId, input.version);
        if (contact.caseId !== null) refuse({ __typename: 'ContactHasCase', section: '703/2023 22 §' });
        const toStatus = requireMove(contact, 'reopen', reason);
        const taken = { takenBy: actor.professionalId, takenAt: tx.now };
        await settle(tx, contact, { move: 'reopen', toStatus, note: reason }, { outcome: null, ...taken });
        // The clocks that the act ended, ended then.
        await reviveClocks(tx, { of: { contactId }, droppedAt: contact.statusSince }, reason);
        await withdrawForwarding(tx, contactId, reason);
        return { __typename: 'ContactChanged', contactId };
      },
    );
  }
}
