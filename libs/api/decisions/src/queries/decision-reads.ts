import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { readableDocuments } from '@rinnalla/api-cases';
import { type Batch, notFound, type ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { DecisionType } from '../decision.types.js';
import { decisionsById, decisionsOfCases } from './decision-rows.js';
import { readableByJointService } from './readable-by-joint-service.js';

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
    const readable = new Set(
      await readableDocuments(db, this.access, rows, {
        action: 'decision.read',
        purpose,
        fieldClasses: ['C1', 'C4'],
        clientOf: ({ clientId }) => clientId,
      }),
    );
    const others = rows.filter((row) => !readable.has(row));
    for (const row of await readableByJointService(db, this.access, others, purpose)) readable.add(row);
    return rows.filter((row) => readable.has(row));
  }
}
