import { Injectable } from '@nestjs/common';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { OPEN_CONTACT_STATUSES } from '@rinnalla/domain';
import { publishContact } from '../contact.events.js';
import { ContactEntity } from '../entities/contact.entity.js';
import { contactInQueue, noteStep } from './contact-in-hand.js';

export interface ContactVersionInput {
  readonly mutationId: string;
  readonly contactId: string;
  readonly version: number;
}

/**
 * Takes an open contact to handle, also from a colleague who has it: whoever took it last answers for it. Of one that was dealt with
 * there is nothing to handle: a secret reporter stays known to whoever dealt with it. What was a mistake is reopened.
 */
@Injectable()
export class TakeContact {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ContactVersionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'takeContact', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInQueue(tx, input.contactId, input.version);
        const { status } = contact;
        if (!OPEN_CONTACT_STATUSES.includes(status))
          return refuse({ __typename: 'ContactMoveNotAllowed', status, allowed: [] });
        if (contact.takenBy === actor.professionalId)
          return { __typename: 'ContactChanged', contactId: contact.id };
        const version = await tx.update(
          ContactEntity,
          { id: contact.id, version: contact.version },
          {
            takenBy: actor.professionalId,
            takenAt: tx.now,
            openedAt: () => 'coalesce(opened_at, app.now())',
          },
        );
        if (version === null) throw new Error('A locked contact changed its version');
        await noteStep(tx, contact, {
          contactId: contact.id,
          move: 'take',
          toStatus: status,
          note: null,
        });
        await publishContact(tx, {
          contactId: contact.id,
          version,
          type: 'contact.taken',
          change: 'changed',
          places: [contact],
        });
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}
