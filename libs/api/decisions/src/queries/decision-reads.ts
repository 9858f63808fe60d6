import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableCases } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import { mayOnCase } from '@rinnalla/domain';
import type { DecisionType } from '../decision.types.js';
import { decisionsById, decisionsOfCases } from './decision-rows.js';

/** Decisions pass the access engine, and every read of them is a use of each client's data. */
@Injectable()
export class DecisionReads {
  /** Decisions of a case, under the case's page. */
  readonly ofCases: Batch<DecisionType> = {
    read: async (db, caseIds) => this.allowed(db, await decisionsOfCases.read(db, caseIds), 'case_work'),
    idOf: decisionsOfCases.idOf,
  };

  constructor(private readonly access: Access) {}

  /** @throws AppError NOT_FOUND when there is none, or it is not the reader's to see */
  async one(db: ReadDb, id: string): Promise<DecisionType> {
    const [row] = await this.byIds(db, [id], 'case_work');
    if (!row) throw notFound();
    return row;
  }

  async byIds(db: ReadDb, ids: readonly string[], purpose: UsagePurpose): Promise<DecisionType[]> {
    return this.allowed(db, await decisionsById.read(db, ids), purpose);
  }

  private async allowed(
    db: ReadDb,
    rows: readonly DecisionType[],
    purpose: UsagePurpose,
  ): Promise<DecisionType[]> {
    const cases = await readableCases(db, this.access, [...new Set(rows.map((row) => row.caseId))]);
    const readable = new Map([...cases].filter(([, facts]) => mayOnCase('decision.read', facts)));
    for (const facts of readable.values()) {
      const ofCase = rows.filter((row) => row.caseId === facts.caseId);
      db.recordUse({
        purpose,
        basis: facts.basis,
        clientIds: [...new Set(ofCase.map((row) => row.clientId))],
        recordIds: ofCase.map((row) => row.id),
        fieldClasses: ['C1', 'C4'],
      });
    }
    return rows.filter((row) => readable.has(row.caseId));
  }
}
