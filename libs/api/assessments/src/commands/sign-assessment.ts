import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { endCaseOrPropose, moveCaseTo, peopleOnCase } from '@rinnalla/api-cases';
import { meetClocks, tellLateTurns } from '@rinnalla/api-clocks';
import { type Actor, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { tellOfAssessment } from '../assessment.events.js';
import { signerProblems } from '../assessment.loader.js';
import type { AssessmentType } from '../assessment.types.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import {
  type AssessmentInHand,
  changed,
  requireMove,
  requireVersion,
  takeAssessment,
} from './assessment-in-hand.js';
import { caseAfter } from './case-after.js';
import { type AssessmentVersionInput, requireWhole } from './complete-draft.js';
import { endSpecialSupport, findSpecialSupport } from './special-support.js';
import { startOf } from './start-assessment.js';

/**
 * Signs an assessment (SHL 36 § 5 mom.): from then on it stands for ever. In the same transaction the need of special support is on
 * record, with the clocks that a child's brings, or is over; the clocks of the assessment are met; and the case goes on to planning, or
 * ends.
 */
@Injectable()
export class SignAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AssessmentVersionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'signAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.sign',
          hold: 'with case',
        });
        requireVersion(assessment, input.version);
        const status = requireMove(assessment, 'sign');
        const whole = await requireWhole(tx, assessment.id);
        const [problem] = await signerProblems.read(tx, [assessment.id]);
        if (problem) return refuse({ __typename: 'SignerRefused', why: problem.why, law: problem.law });

        const version = changed(
          await tx.update(
            AssessmentEntity,
            { id: assessment.id, version: assessment.version },
            { status, signedAt: tx.now, signedBy: actor.professionalId },
          ),
        );
        const isSupported = whole.needsSpecialSupport === true;
        const started = isSupported ? await findSpecialSupport(tx, assessment) : [];
        if (!isSupported) await endSpecialSupport(tx, assessment);
        await this.meetItsClocks(tx, assessment);
        await tellLateTurns(tx, started);
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.signed',
          change: 'changed',
          refKind: 'assessment',
          refId: assessment.id,
          version,
          people: await peopleOnCase(tx, assessment.caseId),
        });
        const next = await caseAfter(tx, assessment, whole.relationshipContinues === true);
        if (next === 'planning') await moveCaseTo(tx, assessment.on, { to: next });
        // What is still open on the case is closed first; until then its end stands proposed.
        if (next === 'end') {
          const closingRecord = conclusionOf(whole);
          await endCaseOrPropose(tx, assessment.on, { reason: 'no_need_found', closingRecord });
        }
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }

  private async meetItsClocks(tx: Tx, assessment: AssessmentInHand): Promise<void> {
    const { caseId, clientId } = assessment;
    // Those that only now started to run were met when the assessment began.
    const begunAt = await this.beginningOf(tx, assessment);
    if (begunAt !== null) await meetClocks(tx, { caseId, clientId, kinds: ['assessment_started'] }, begunAt);
    await meetClocks(tx, { caseId, clientId, kinds: ['assessment_completed'] });
  }

  /** When it began: as the clocks tell that it met then, for one begun today was begun before it is signed; else as its day tells. */
  private async beginningOf(tx: Tx, assessment: AssessmentInHand): Promise<Date | null> {
    const { caseId, clientId, pendingSince, startedOn } = assessment;
    if (startedOn === null) return null;
    const [told] = await tx.query<{ at: Date | null }>(
      `SELECT min(met_at) AS at FROM clock WHERE case_id = $1 AND client_id = $2 AND kind = 'assessment_started'
         AND (met_at AT TIME ZONE 'Europe/Helsinki')::date = $3`,
      [caseId, clientId, startedOn],
    );
    return told?.at ?? startOf(pendingSince, startedOn, tx.now);
  }
}

/** What the professional concluded of the conditions of the client relationship (SHL 37 § 1 mom. 2 kohta): why none remains. */
const conclusionOf = ({ texts }: AssessmentType): string | null =>
  texts.find(({ section }) => section === 'conditions_of_relationship')?.body ?? null;
