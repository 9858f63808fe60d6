import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { checkPairOf, moveCaseTo, peopleOnCase } from '@rinnalla/api-cases';
import { dropClocks } from '@rinnalla/api-clocks';
import { type Actor, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { type Entitled, noteUse, tellOfAssessment } from '../assessment.events.js';
import { signerProblems } from '../assessment.loader.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { changed } from './assessment-in-hand.js';
import { caseAfter } from './case-after.js';
import { insertAssessment } from './insert-assessment.js';
import { findToldNeed, requireAssessed } from './told-need.js';

export interface ForgoAssessmentInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly reason: string;
}

/**
 * Finds an assessment evidently unnecessary, for a reason told in words (SHL 36 § 2 mom.): it stands on the case as one that was not
 * made, every clock that asks for it ends by this one act, and a case that waited for it goes on to planning. That is as much a
 * professional's conclusion as what an assessment comes to: whoever may not sign one may not forgo one.
 */
@Injectable()
export class ForgoAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: ForgoAssessmentInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'forgoAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const { caseId, clientId, reason } = input;
        const on = await this.access.requireOnCase(tx, 'assessment.sign', caseId, 'lock');
        await requireAssessed(tx, caseId, clientId);
        // That one is open already is told by the refusal as well.
        noteUse(tx, on, [caseId]);
        if (on.status === 'ended') {
          return refuse({ __typename: 'MoveNotAllowed', status: on.status, allowed: [] });
        }
        const pendingSince = (await findToldNeed(tx, on, clientId))?.since ?? tx.now;
        const id = await insertAssessment(tx, { caseId, clientId, pendingSince });
        const [problem] = await signerProblems.read(tx, [id]);
        if (problem) return refuse({ __typename: 'SignerRefused', why: problem.why, law: problem.law });
        if (on.status === 'pending') await moveCaseTo(tx, on, { to: 'assessment' });
        const version = await this.close(tx, id, reason);
        await dropClocks(
          tx,
          { caseId, clientId, kinds: ['assessment_started', 'assessment_completed'] },
          reason,
        );
        tellOfAssessment(tx, {
          on,
          assessmentId: id,
          type: 'assessment.forgone',
          change: 'created',
          refKind: 'assessment',
          refId: id,
          version,
          people: await peopleOnCase(tx, caseId),
        });
        await this.goOn(tx, id, caseId);
        return { __typename: 'AssessmentChanged', assessmentId: id };
      },
    );
  }

  private async close(tx: Tx, id: string, note: string): Promise<number> {
    return changed(
      await tx.update(
        AssessmentEntity,
        { id, version: 1 },
        {
          status: 'discontinued',
          discontinuedAt: tx.now,
          discontinuedBy: tx.actor.professionalId,
          discontinueReason: 'evidently_unnecessary',
          discontinueNote: note,
        },
      ),
    );
  }

  /** The need is known without it: the case is planned, once no other client's is being assessed. */
  private async goOn(tx: Tx, id: string, caseId: string): Promise<void> {
    const on: Entitled = await this.access.requireOnCase(tx, 'assessment.sign', caseId, 'lock');
    const next = await caseAfter(tx, { id, caseId, on }, true);
    if (next === 'planning') await moveCaseTo(tx, on, { to: next });
    else await checkPairOf(tx, caseId);
  }
}
