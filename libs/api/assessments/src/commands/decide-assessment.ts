import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { type AssessmentDecisions, isBlank, type NeedGround } from '@rinnalla/domain';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import {
  changed,
  reopenIfComplete,
  requireVersion,
  requireWritable,
  takeAssessment,
} from './assessment-in-hand.js';

export interface DecideAssessmentInput extends AssessmentDecisions {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly version: number;
  readonly needGrounds: NeedGround[];
}

/** Writes down what the assessment comes to; it binds nobody before it is signed. */
@Injectable()
export class DecideAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: DecideAssessmentInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'decideAssessment', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'alone',
        });
        requireVersion(assessment, input.version);
        requireWritable(assessment);
        const at = { id: assessment.id, version: await reopenIfComplete(tx, assessment) };
        const { mutationId: _mutation, assessmentId: _assessment, version: _version, ...decisions } = input;
        const version = changed(
          await tx.update(AssessmentEntity, at, {
            ...decisions,
            specialSupportReasons: saidOrNull(decisions.specialSupportReasons),
            noPlanReason: saidOrNull(decisions.noPlanReason),
            decidedAt: tx.now,
            decidedBy: actor.professionalId,
          }),
        );
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.decided',
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

const saidOrNull = (text: string | null): string | null => (isBlank(text) ? null : text);
