import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { correctMet } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay } from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentEntity, AssessmentStartCorrectionEntity } from '../entities/assessment.entity.js';
import {
  type AssessmentInHand,
  changed,
  requireVersion,
  requireWritable,
  takeAssessment,
} from './assessment-in-hand.js';
import { startOf, type StartAssessmentInput } from './start-assessment.js';

export interface CorrectAssessmentStartInput extends StartAssessmentInput {
  readonly reason: string;
}

/**
 * Corrects the day on which an assessment began: the clocks that its start met stay met, in time or late as that day says (SHL 36 §).
 * What stood before stays on record (703/2023 22 §). What is signed stands as it was signed.
 */
@Injectable()
export class CorrectAssessmentStart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, { mutationId, ...input }: CorrectAssessmentStartInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctAssessmentStart', mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'alone',
        });
        requireVersion(assessment, input.version);
        requireWritable(assessment);
        const told = await requireLawfulDay(tx, assessment, input.startedOn);
        const { id, caseId, clientId, pendingSince, on } = assessment;
        const { startedOn, reason } = input;
        const version = changed(
          await tx.update(AssessmentEntity, { id, version: assessment.version }, { startedOn }),
        );
        await tx.insert(AssessmentStartCorrectionEntity, {
          ...{ id: tx.newId(), assessmentId: id, caseId, fromDay: told, toDay: startedOn, reason },
          ...{ at: tx.now, by: actor.professionalId },
        });
        tellOfAssessment(tx, {
          ...{ on, assessmentId: id, refKind: 'assessment', refId: id, version },
          type: 'assessment.startCorrected',
          change: 'changed',
        });
        await correctMet(
          tx,
          { caseId, clientId, metOn: told, kinds: ['assessment_started'] },
          startOf(pendingSince, startedOn, tx.now),
          reason,
        );
        return { __typename: 'AssessmentChanged', assessmentId: id };
      },
    );
  }
}

/**
 * @returns the day as it was told
 * @throws Refusal AssessmentStartAfterWork; AppError BAD_INPUT for a day to come, before it became pending, or the one that stands
 */
async function requireLawfulDay(tx: Tx, assessment: AssessmentInHand, day: string): Promise<string> {
  const { id, pendingSince, startedOn: told } = assessment;
  if (told === null) throw new Error('An assessment is written before it began');
  if (day > calendarDay(tx.now) || day < calendarDay(pendingSince) || day === told) {
    throw badInput('input.startedOn', 'range', '1301/2014 36 §');
  }
  const [work] = await tx.query<{ at: Date | null }>(
    `SELECT least(min(v.at), (SELECT a.decided_at FROM assessment a WHERE a.id = $1)) AS at
     FROM assessment_section_version v WHERE v.assessment_id = $1`,
    [id],
  );
  const firstOn = work?.at ? calendarDay(work.at) : null;
  if (firstOn !== null && day > firstOn) {
    return refuse({ __typename: 'AssessmentStartAfterWork', workedOn: firstOn, section: '703/2023 22 §' });
  }
  return told;
}
