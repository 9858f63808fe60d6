import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { tellOfAssessment } from '../assessment.events.js';
import { AssessmentSectionEntity, AssessmentSectionVersionEntity } from '../entities/assessment.entity.js';
import { changed, reopenIfComplete, requireWritable, takeAssessment } from './assessment-in-hand.js';

export interface SaveSectionInput {
  readonly mutationId: string;
  readonly sectionId: string;
  readonly version: number;
  readonly body: string;
}

interface StoredSection {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/**
 * Saves one section. People at work on different sections never meet; of two who save the same one, the second is refused and shown what
 * now stands. Each accepted saving is kept for ever.
 */
@Injectable()
export class SaveSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: SaveSectionInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'saveAssessmentSection', mutationId: input.mutationId, input },
      async (tx) => {
        const [seen] = await tx.query<{ assessmentId: string }>(
          `SELECT assessment_id AS "assessmentId" FROM assessment_section WHERE id = $1`,
          [input.sectionId],
        );
        if (!seen) throw notFound();
        const assessment = await takeAssessment(tx, this.access, {
          id: seen.assessmentId,
          action: 'assessment.write',
          hold: 'share',
        });
        requireWritable(assessment);
        const { id, version } = await this.store(tx, input);
        await tx.insert(AssessmentSectionVersionEntity, {
          id: tx.newId(),
          assessmentSectionId: id,
          assessmentId: assessment.id,
          caseId: assessment.caseId,
          version,
          body: input.body,
          at: tx.now,
          by: actor.professionalId,
        });
        await reopenIfComplete(tx, assessment);
        tellOfAssessment(tx, {
          on: assessment.on,
          assessmentId: assessment.id,
          type: 'assessment.sectionSaved',
          change: 'changed',
          refKind: 'assessment_section',
          refId: id,
          version,
        });
        return { __typename: 'AssessmentSectionSaved', assessmentId: assessment.id, sectionId: id };
      },
    );
  }

  /** @throws Refusal StaleVersion */
  private async store(tx: Tx, input: SaveSectionInput): Promise<{ id: string; version: number }> {
    const [stored] = await tx.query<StoredSection>(
      `SELECT id, version, body, updated_by AS "updatedBy", updated_at AS "updatedAt" FROM assessment_section WHERE id = $1 FOR UPDATE`,
      [input.sectionId],
    );
    if (!stored) throw notFound();
    if (stored.version !== input.version) {
      return refuse({
        __typename: 'StaleVersion',
        currentVersion: stored.version,
        currentText: stored.body,
        changedBy: stored.updatedBy,
        changedAt: stored.updatedAt,
      });
    }
    const version = await tx.update(
      AssessmentSectionEntity,
      { id: stored.id, version: stored.version },
      { body: input.body, updatedAt: tx.now, updatedBy: tx.actor.professionalId },
    );
    return { id: stored.id, version: changed(version) };
  }
}
