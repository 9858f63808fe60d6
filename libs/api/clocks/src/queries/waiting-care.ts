import type { ReadDb } from '@rinnalla/api-core';

/** Those of these cases on which a time limit of care runs that the reader sees. */
export async function casesWaitingForCare(
  db: ReadDb,
  caseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db.query<{ caseId: string }>(
    `SELECT DISTINCT case_id AS "caseId" FROM clock
     WHERE case_id = ANY ($1::uuid[]) AND register = 'health' AND closed_at IS NULL`,
    [caseIds],
  );
  return new Set(rows.map(({ caseId }) => caseId));
}
