import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { type Actor, notAllowed, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { DisclosureRequestEntity } from '../disclosure.entity.js';
import { disclosureRequestsById } from './disclosure.loader.js';
import { giveRecords, type GivenRecords } from './give-records.js';

export interface AnswerDisclosureRequestInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly given: Pick<GivenRecords, 'clientId' | 'recordIds' | 'ground'> | null;
}

/** The holder's answer: gives named records to the asker, or refuses with a reason. The asker sees which. */
@Injectable()
export class AnswerDisclosureRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AnswerDisclosureRequestInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'answerDisclosureRequest', mutationId: input.mutationId, input },
      async (tx) => {
        const [request] = await disclosureRequestsById.read(tx, [input.id]);
        if (!request) throw notFound();
        if (request.isMine) throw notAllowed();
        const holder = await this.access.requireOnCase(tx, 'case.read', request.caseId);
        if (request.status !== 'asked' || request.version !== input.version) {
          return refuse({ __typename: 'StaleVersion', currentVersion: request.version, currentText: null });
        }
        if (input.given) {
          await giveRecords(tx, holder, {
            ...input.given,
            recipientId: request.askedById,
            reason: input.reason,
          });
        }
        const version = await tx.update(DisclosureRequestEntity, input, {
          status: input.given ? 'given' : 'refused',
          answer: input.reason,
          answeredAt: tx.now,
          answeredBy: actor.professionalId,
        });
        if (version === null) {
          return refuse({ __typename: 'StaleVersion', currentVersion: request.version, currentText: null });
        }
        tx.recordUse({
          purpose: 'disclosure',
          basis: holder.basis,
          clientIds: holder.clientIds,
          recordIds: [request.caseId, input.id],
          fieldClasses: ['C0'],
        });
        publishOnCase(tx, {
          caseId: request.caseId,
          workspaceId: holder.workspaceId,
          type: input.given ? 'disclosure.requestGiven' : 'disclosure.requestRefused',
          change: 'changed',
          refKind: 'disclosure_request',
          refId: input.id,
          version,
          people: [request.askedById, ...(await holdersOf(tx, request.caseId))],
        });
        return { __typename: 'DisclosureRequestAnswered', requestId: input.id };
      },
    );
  }
}

/** The named worker and the pair: the request waited for each of them. */
async function holdersOf(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM relation
     WHERE case_id = $1 AND kind IN ('named_worker', 'work_pair') AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
    [caseId, tx.now],
  );
  return rows.map(({ id }) => id);
}
