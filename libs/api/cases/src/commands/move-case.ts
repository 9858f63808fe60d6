import { Injectable } from '@nestjs/common';
import { Access, type CaseFacts } from '@rinnalla/api-access';
import { type Actor, notAllowed, refuse, UnitOfWork } from '@rinnalla/api-core';
import { type CaseStatus, mayOnCase } from '@rinnalla/domain';
import { moveCaseTo } from './move-case-to.js';

export interface MoveCaseInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly version: number;
  readonly to: CaseStatus;
}

/** Where a matter of social welfare stands is for its own staff to say: never for the other register's who help with it. */
export const mayMoveCase = (facts: CaseFacts): boolean =>
  facts.viewer.register === facts.register && mayOnCase('case.move', facts);

/**
 * Moves a case along its table of statuses (SHL 34–39 §) and writes the status event that tells of it. By hand it neither ends nor goes
 * to be assessed: an end is proposed with its evaluation, and an assessment that opens takes the case with it.
 */
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
        if (!mayMoveCase(found)) throw notAllowed();
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
        await moveCaseTo(tx, found, { to: input.to });
        return { __typename: 'CaseMoved', caseId: input.caseId };
      },
    );
  }
}
