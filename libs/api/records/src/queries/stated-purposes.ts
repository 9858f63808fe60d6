import type { ReadDb } from '@rinnalla/api-core';
import type { PurposeSubject, ReadingPurpose } from '@rinnalla/contracts';
import type { StatedPurposeType } from '../record.types.js';

interface Stated extends StatedPurposeType {
  readonly caseId: string;
  readonly purpose: ReadingPurpose;
}

/** The reader's purposes in force, by case; the one that holds longest where several were stated. */
export async function statedPurposes(
  db: ReadDb,
  caseIds: readonly string[],
  subject: PurposeSubject,
): Promise<Map<string, Stated>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db.query<Stated>(
    `SELECT case_id AS "caseId", purpose, valid_until AS "validUntil" FROM purpose_statement
     WHERE case_id = ANY ($1::uuid[]) AND professional_id = $2 AND subject = $3 AND stated_at <= $4 AND valid_until > $4
     ORDER BY valid_until`,
    [caseIds, db.actor.professionalId, subject, db.now],
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}
