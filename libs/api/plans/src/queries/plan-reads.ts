import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableDocuments } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import { plansById, plansOfCases } from '../plan.loader.js';
import type { PlanType } from '../plan.types.js';

interface OfCase {
  readonly id: string;
  readonly caseId: string;
}

/** Reads of plans that pass the access engine, their use logged for every client of the case. */
@Injectable()
export class PlanReads {
  /** Plans of a case, under the case's page. */
  readonly ofCases: Batch<PlanType> = {
    read: async (db, caseIds) => this.allowed(db, await plansOfCases.read(db, caseIds), 'case_work'),
    idOf: plansOfCases.idOf,
  };

  /** The plan a line belongs to, as a live re-read of the line asks for it: what the line changes on the whole. */
  readonly ofLines: Batch<PlanType> = {
    read: async (db, ids) => this.allowed(db, await plansById.read(db, ids), 'live_update'),
    idOf: plansById.idOf,
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

  private allowed<Row extends OfCase>(
    db: ReadDb,
    rows: readonly Row[],
    purpose: UsagePurpose,
  ): Promise<Row[]> {
    return readableDocuments(db, this.access, rows, {
      action: 'plan.read',
      purpose,
      fieldClasses: ['C1', 'C2'],
    });
  }
}
