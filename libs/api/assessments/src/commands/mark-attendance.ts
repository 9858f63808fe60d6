import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, UnitOfWork } from '@rinnalla/api-core';
import type { Attendance } from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentParticipantEntity } from '../entities/assessment.entity.js';
import { changed, requireWritable, takeAssessment } from './assessment-in-hand.js';

export interface MarkAttendanceInput {
  readonly mutationId: string;
  readonly participantId: string;
  readonly version: number;
  readonly attendance: Attendance;
  readonly note: string | null;
}

interface Invited {
  readonly assessmentId: string;
  readonly version: number;
  readonly attendance: string;
  readonly changedBy: string;
}

/** Notes who took part and who stayed away: authorities asked by the worker must take part (SHL 41 §). */
@Injectable()
export class MarkAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: MarkAttendanceInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'markAttendance', mutationId: input.mutationId, input },
      async (tx) => {
        const [invited] = await tx.query<Invited>(
          `SELECT assessment_id AS "assessmentId", version, attendance, coalesce(attendance_by, invited_by) AS "changedBy"
           FROM assessment_participant WHERE id = $1 FOR UPDATE`,
          [input.participantId],
        );
        if (!invited) throw notFound();
        const assessment = await takeAssessment(tx, this.access, {
          id: invited.assessmentId,
          action: 'assessment.write',
          hold: 'share',
        });
        requireWritable(assessment);
        if (invited.version !== input.version) {
          return refuse({
            __typename: 'StaleVersion',
            currentVersion: invited.version,
            currentText: invited.attendance,
            changedBy: invited.changedBy,
            changedAt: null,
          });
        }
        const version = changed(
          await tx.update(
            AssessmentParticipantEntity,
            { id: input.participantId, version: invited.version },
            {
              attendance: input.attendance,
              attendanceNote: input.note,
              attendanceAt: tx.now,
              attendanceBy: actor.professionalId,
            },
          ),
        );
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.attendanceMarked',
          change: 'changed',
          refKind: 'assessment_participant',
          refId: input.participantId,
          version,
        });
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }
}
