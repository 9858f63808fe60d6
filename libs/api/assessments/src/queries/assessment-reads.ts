import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableDocuments } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import {
  assessmentsById,
  assessmentSectionsById,
  assessmentsOfCases,
  versionsOfSection,
} from '../assessment.loader.js';
import type { AssessmentSectionVersionType, AssessmentType } from '../assessment.types.js';

interface OfCase {
  readonly id: string;
  readonly caseId: string;
}

/** Reads of assessments that pass the access engine, their use logged for every client of the case. */
@Injectable()
export class AssessmentReads {
  /** Assessments of a case, under the case's page. */
  readonly ofCases: Batch<AssessmentType> = {
    read: async (db, caseIds) => this.allowed(db, await assessmentsOfCases.read(db, caseIds), 'case_work'),
    idOf: assessmentsOfCases.idOf,
  };

  /** The assessment a section belongs to, as a live re-read asks for it: what the section changes on the whole. */
  readonly ofParts: Batch<AssessmentType> = {
    read: async (db, ids) => this.allowed(db, await assessmentsById.read(db, ids), 'live_update'),
    idOf: assessmentsById.idOf,
  };

  constructor(private readonly access: Access) {}

  /** @throws AppError NOT_FOUND when there is none, or it is not the reader's to see */
  async one<Row extends OfCase>(
    db: ReadDb,
    batch: Batch<Row>,
    id: string,
    purpose: UsagePurpose = 'case_work',
  ): Promise<Row> {
    const [row] = await this.allowed(db, await batch.read(db, [id]), purpose);
    if (!row) throw notFound();
    return row;
  }

  /** What a section said at each of its savings, the latest first. @throws AppError NOT_FOUND as `one` */
  async versions(db: ReadDb, sectionId: string): Promise<AssessmentSectionVersionType[]> {
    await this.one(db, assessmentSectionsById, sectionId);
    return this.allowed(db, await versionsOfSection(db, sectionId), 'case_work');
  }

  private allowed<Row extends OfCase>(
    db: ReadDb,
    rows: readonly Row[],
    purpose: UsagePurpose,
  ): Promise<Row[]> {
    return readableDocuments(db, this.access, rows, {
      action: 'assessment.read',
      purpose,
      fieldClasses: ['C0', 'C1', 'C3'],
    });
  }
}
