import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { type CaseStatus, checkMove, type EndReason } from '@rinnalla/domain';
import { peopleOnCase, publishOnCase } from '../case.events.js';
import { CaseEntity, StatusEventEntity } from '../entities/case.entity.js';

export interface MoveCaseInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly version: number;
  readonly to: CaseStatus;
  readonly reason?: EndReason | null | undefined;
  readonly closingRecord?: string | null | undefined;
}

/** Moves a case along its table of statuses (SHL 34–39 §) and writes the status event that tells of it. */
@Injectable()
export class MoveCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: MoveCaseInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'moveCase', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await this.access.requireOnCase(tx, 'case.move', input.caseId, 'lock');
        // Before the checks: a refusal tells its status too.
        tx.recordUse({
          purpose: 'case_work',
          basis: found.basis,
          clientIds: found.clientIds,
          recordIds: [input.caseId],
          fieldClasses: ['C0'],
        });
        if (found.version !== input.version) {
          return refuse({
            __typename: 'StaleVersion',
            currentVersion: found.version,
            currentText: found.status,
          });
        }
        const from = found.status as CaseStatus;
        const evidence = { reason: input.reason ?? null, closingRecord: input.closingRecord ?? null };
        const check = checkMove(from, input.to, evidence);
        if (check.kind === 'not_allowed') {
          return refuse({ __typename: 'MoveNotAllowed', status: from, allowed: check.allowed });
        }
        if (check.kind === 'missing') return refuse({ __typename: 'MoveLacks', requires: check.what });

        const version = await tx.update(
          CaseEntity,
          { id: input.caseId, version: input.version },
          { status: input.to, statusSince: tx.now },
        );
        if (version === null) throw new Error('A locked case changed its version');
        const statusEventId = tx.newId();
        await tx.insert(StatusEventEntity, {
          id: statusEventId,
          caseId: input.caseId,
          fromStatus: from,
          toStatus: input.to,
          ...evidence,
          at: tx.now,
          by: actor.professionalId,
        });
        const people = await peopleOnCase(tx, input.caseId);
        const on = { caseId: input.caseId, workspaceId: found.workspaceId };
        publishOnCase(tx, {
          ...on,
          type: 'case.moved',
          change: 'changed',
          refKind: 'case',
          refId: input.caseId,
          version,
          people,
        });
        publishOnCase(tx, {
          ...on,
          type: 'case.moved',
          change: 'created',
          refKind: 'status_event',
          refId: statusEventId,
          version: 1,
        });
        return { __typename: 'CaseMoved', caseId: input.caseId };
      },
    );
  }
}
