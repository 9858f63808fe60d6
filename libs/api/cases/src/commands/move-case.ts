import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import { type Move, moveCaseTo } from './move-case-to.js';

export interface MoveCaseInput extends Move {
  readonly mutationId: string;
  readonly caseId: string;
  readonly version: number;
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
        const found = await this.access.requireOnCase(
          tx,
          input.to === 'ended' ? 'case.end' : 'case.move',
          input.caseId,
          'lock',
        );
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
        await moveCaseTo(tx, found, input);
        return { __typename: 'CaseMoved', caseId: input.caseId };
      },
    );
  }
}
