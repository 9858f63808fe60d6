import type { Tx } from '@rinnalla/api-core';

/** Told at once to every data-protection officer of the county, on their own streams: nobody else knows of it. */
export async function tellOfBreach(
  tx: Tx,
  { breachId, change, version }: { breachId: string; change: 'created' | 'changed'; version: number },
): Promise<void> {
  const officers = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM work_task
     WHERE task = 'data_protection' AND workspace_id IS NULL AND valid_from <= $1 AND (valid_to IS NULL OR valid_to > $1)`,
    [tx.now],
  );
  tx.publish({
    type: `data_breach.${change}`,
    change,
    refKind: 'data_breach',
    refId: breachId,
    version,
    caseId: null,
    streams: officers.map(({ id }) => `user:${id}` as const),
  });
}
