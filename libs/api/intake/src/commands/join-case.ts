import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { contactInHand } from './contact-in-hand.js';
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
        const [clientId] = on.clientIds;
        if (!clientId || (contact.clientId !== null && !on.clientIds.includes(contact.clientId))) {
          throw badInput('input.caseId', 'otherClient');
        }
        await settle(
          tx,
          contact,
          { move: 'join_case', toStatus, note: null },
          { caseId: input.caseId, clientId: contact.clientId ?? clientId },
        );
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
