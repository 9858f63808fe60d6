import type { Access } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import { type CaseAction, type FieldClass, mayOnCase } from '@rinnalla/domain';
import { readableCases } from './readable-cases.js';

interface OfCase {
  readonly id: string;
  readonly caseId: string;
}

interface Reading<Row> {
  /** What the reader must be let do on the case to read them. */
  readonly action: CaseAction;
  readonly purpose: UsagePurpose;
  readonly fieldClasses: readonly FieldClass[];
  /** Whose each is; every client of the case where left out. */
  readonly clientOf?: (row: Row) => string;
}

/** Of these documents of cases the ones that the engine lets the reader read; their use is logged, case by case. */
export async function readableDocuments<Row extends OfCase>(
  db: ReadDb,
  access: Access,
  rows: readonly Row[],
  { action, purpose, fieldClasses, clientOf }: Reading<Row>,
): Promise<Row[]> {
  const cases = await readableCases(db, access, [...new Set(rows.map((row) => row.caseId))]);
  const readable = new Map([...cases].filter(([, facts]) => mayOnCase(action, facts)));
  for (const { caseId, basis, clientIds } of readable.values()) {
    const ofCase = rows.filter((row) => row.caseId === caseId);
    db.recordUse({
      purpose,
      basis,
      clientIds: clientOf ? [...new Set(ofCase.map(clientOf))] : clientIds,
      recordIds: ofCase.map((row) => row.id),
      fieldClasses: [...fieldClasses],
    });
  }
  return rows.filter((row) => readable.has(row.caseId));
}
