import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { meetClocks } from '@rinnalla/api-clocks';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, momentOfDay } from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { changed, requireMove, requireVersion, takeAssessment } from './assessment-in-hand.js';

export interface StartAssessmentInput {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly version: number;
  readonly startedOn: string;
}

/** Starts an assessment on a day, which may be before it is written down: the clocks of its start are met that day (SHL 36 §). */
@Injectable()
export class StartAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: StartAssessmentInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'startAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'alone',
        });
        requireVersion(assessment, input.version);
        const status = requireMove(assessment, 'start');
        const { startedOn } = input;
        if (startedOn > calendarDay(tx.now)) throw badInput('input.startedOn', 'range');
        if (startedOn < calendarDay(assessment.pendingSince)) {
          throw badInput('input.startedOn', 'range');
        }
        const version = changed(
          await tx.update(
            AssessmentEntity,
            { id: assessment.id, version: assessment.version },
            { status, startedOn },
          ),
        );
        const { caseId, clientId } = assessment;
        await meetClocks(
          tx,
          { caseId, clientId, kinds: ['assessment_started'] },
          startOf(assessment.pendingSince, startedOn, tx.now),
        );
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.started',
          change: 'changed',
          refKind: 'assessment',
          refId: assessment.id,
          version,
        });
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }
}

/**
 * When an assessment began of which the day alone is told: now, where it is today, so that one begun after closing on the last day is
 * late (150/1930 6 §); at noon of an earlier day. Never before it became pending.
 */
export function startOf(pendingSince: Date, startedOn: string, now: Date): Date {
  const told = momentOfDay(startedOn, now);
  return told > pendingSince ? told : pendingSince;
}
