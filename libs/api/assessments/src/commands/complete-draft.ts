import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { gapsOf } from '../assessment-gaps.js';
import { tellOfAssessment } from '../assessment.events.js';
import { assessmentsById } from '../assessment.loader.js';
import type { AssessmentType } from '../assessment.types.js';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { changed, requireMove, requireVersion, takeAssessment } from './assessment-in-hand.js';

export interface AssessmentVersionInput {
  readonly mutationId: string;
  readonly assessmentId: string;
  readonly version: number;
}

/** Says that the draft holds all that the law asks (SHL 37 §), and waits for whoever is to sign it. */
@Injectable()
export class CompleteDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AssessmentVersionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'completeAssessmentDraft', mutationId: input.mutationId, input },
      async (tx) => {
        const assessment = await takeAssessment(tx, this.access, {
          id: input.assessmentId,
          action: 'assessment.write',
          hold: 'alone',
        });
        requireVersion(assessment, input.version);
        const status = requireMove(assessment, 'complete_draft');
        await requireWhole(tx, assessment.id);
        const version = changed(
          await tx.update(AssessmentEntity, { id: assessment.id, version: assessment.version }, { status }),
        );
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.draftCompleted',
          change: 'changed',
          refKind: 'assessment',
          refId: assessment.id,
          version,
          people: await peopleOnCase(tx, assessment.caseId),
        });
        return { __typename: 'AssessmentChanged', assessmentId: assessment.id };
      },
    );
  }
}

/** @throws Refusal AssessmentIncomplete, naming what is missing and the sections of law that ask for it */
export async function requireWhole(tx: Tx, id: string): Promise<AssessmentType> {
  const [assessment] = await assessmentsById.read(tx, [id]);
  if (!assessment) throw notFound();
  const missing = gapsOf(assessment, tx.now).map(({ what, law }) => ({
    what,
    law: `${law.act} ${law.section}`,
  }));
  if (missing.length > 0) return refuse({ __typename: 'AssessmentIncomplete', missing });
  return assessment;
}
