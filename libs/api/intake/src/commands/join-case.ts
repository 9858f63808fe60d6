import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { dropClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { contactInHand, type ContactInHand } from './contact-in-hand.js';
import { requireMove, settle } from './move-contact.js';
import type { ContactVersionInput } from './take-contact.js';

export interface JoinCaseInput extends ContactVersionInput {
  readonly caseId: string;
}

/** Joins a contact to an open case of the same person: what was told goes to those who work with the client already (SHL 34 §). */
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
        const on = await this.access.requireOnCase(tx, 'case.read', input.caseId);
        if (on.status === 'ended') throw badInput('input.caseId', 'caseEnded');
        const clientId = await sameClient(tx, contact, on.clientIds);
        if (clientId === null) throw badInput('input.caseId', 'otherClient');
        await settle(
          tx,
          contact,
          { move: 'join_case', toStatus, note: null },
          { caseId: input.caseId, clientId },
        );
        await dropClocks(tx, { contactId: contact.id }, 'joined_to_case');
        publishOnCase(tx, {
          caseId: input.caseId,
          workspaceId: on.workspaceId,
          type: 'case.contactJoined',
          change: 'changed',
          refKind: 'case',
          refId: input.caseId,
          version: on.version,
        });
        return { __typename: 'ContactChanged', contactId: contact.id };
      },
    );
  }
}

/**
 * Whom of the case's clients the contact is about: the client it is known to be of, or else the one born on the day that was told, or
 * anyone where no day was told. @returns null when it is somebody else
 */
async function sameClient(tx: Tx, contact: ContactInHand, ofCase: readonly string[]): Promise<string | null> {
  if (contact.clientId !== null) return ofCase.includes(contact.clientId) ? contact.clientId : null;
  const [client] = await tx.query<{ id: string }>(
    `SELECT c.id FROM client c JOIN contact k ON k.id = $2 AND (k.birth_date IS NULL OR k.birth_date = c.birth_date)
     WHERE c.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], c.id) LIMIT 1`,
    [ofCase, contact.id],
  );
  return client?.id ?? null;
}
