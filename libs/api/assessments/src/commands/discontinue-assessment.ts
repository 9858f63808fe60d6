import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { checkPairOf, moveCaseTo, peopleOnCase } from '@rinnalla/api-cases';
import { dropClocks } from '@rinnalla/api-clocks';
import { type Actor, refuse, UnitOfWork } from '@rinnalla/api-core';
import type { DiscontinueReason } from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { signerProblems } from '../assessment.loader.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { changed, requireMove, requireVersion, takeAssessment } from './assessment-in-hand.js';
import { caseAfter } from './case-after.js';

export interface DiscontinueAssessmentInput {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly version: number;
  readonly reason: DiscontinueReason;
  readonly note: string;
}

/**
 * Breaks an assessment off, for a reason told in words (SHL 36 § 2 mom.): its clocks stay on record as not applicable, with the reason.
 * That none is needed is as much a professional's conclusion as what one comes to: whoever may not sign it may not end it. A case that
 * nobody assesses any more goes on where another client's relationship does, and alarms otherwise.
 */
@Injectable()
export class DiscontinueAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: DiscontinueAssessmentInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'discontinueAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.sign',
          hold: 'with case',
        });
        requireVersion(assessment, input.version);
        const status = requireMove(assessment, 'discontinue');
        const [problem] = await signerProblems.read(tx, [assessment.id]);
        if (problem) return refuse({ __typename: 'SignerRefused', why: problem.why, law: problem.law });
        const version = changed(
          await tx.update(
            AssessmentEntity,
            { id: assessment.id, version: assessment.version },
            {
              status,
              discontinuedAt: tx.now,
              discontinuedBy: actor.professionalId,
              discontinueReason: input.reason,
              discontinueNote: input.note,
            },
          ),
        );
        const { caseId, clientId } = assessment;
        await dropClocks(
          tx,
          { caseId, clientId, kinds: ['assessment_started', 'assessment_completed'] },
          input.note,
        );
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.discontinued',
          change: 'changed',
          refKind: 'assessment',
          refId: assessment.id,
          version,
          people: await peopleOnCase(tx, caseId),
        });
        if ((await caseAfter(tx, assessment, false)) === 'planning') {
          await moveCaseTo(tx, assessment.on, { to: 'planning' });
        } else await checkPairOf(tx, caseId);
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }
}
