import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { publishOnCase, takeTurnsOf } from '@rinnalla/api-cases';
import { joinContactClocks, tellWhoAnswers } from '@rinnalla/api-clocks';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { clocksOfContact, contactInHand } from './contact-in-hand.js';
import { requireMove, settle } from './move-contact.js';
import { type StatedPerson, whoseContact } from './whose-contact.js';
import type { ContactVersionInput } from './take-contact.js';

export interface JoinCaseInput extends ContactVersionInput, StatedPerson {
  readonly caseId: string;
}

/**
 * Joins a contact to an open case of the same person: what was told goes to those who work with the client already (SHL 34 §), its
 * time limits go on there (SHL 36 §), and whoever answers for the case is told.
 */
@Injectable()
export class JoinCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: JoinCaseInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'joinContactToCase', mutationId: input.mutationId, input },
      async (tx) => {
        const contact = await contactInHand(tx, input.contactId, input.version);
        const toStatus = requireMove(contact, 'join_case', input.caseId);
        const { caseId } = input;
        const on = await this.access.requireOnCase(tx, 'case.read', caseId, 'lock');
        if (on.status === 'ended') throw badInput('input.caseId', 'caseEnded');
        await countAsSearch(tx, contact.id);
        const clientId = await whoseContact(tx, contact, input);
        const told = await clocksOfContact(tx, contact.id);
        await settle(
          tx,
          contact,
          { move: 'join_case', toStatus, note: input.identifiedBy },
          { caseId, clientId },
        );
        publishOnCase(tx, {
          caseId,
          workspaceId: on.workspaceId,
          type: 'case.contactJoined',
          change: 'created',
          refKind: 'contact',
          refId: contact.id,
          version: contact.version + 1,
        });
        await joinContactClocks(tx, told, { caseId, clientId });
        await tellWhoAnswers(tx, 'contact_joined', caseId);
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}

/** Whether a contact's identity code is one of the case's clients is asked by joining it, as by a search: it counts as one (703/2023 10 §). */
async function countAsSearch(tx: Tx, contactId: string): Promise<void> {
  const told = await tx.query<{ sought: Buffer }>(
    'SELECT hetu_blind_index AS sought FROM contact WHERE id = $1 AND hetu_blind_index IS NOT NULL',
    [contactId],
  );
  if (told.length > 0)
    await takeTurnsOf(
      tx,
      told.map(({ sought }) => sought),
    );
}
