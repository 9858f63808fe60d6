import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { StreamName } from '@rinnalla/contracts';

interface ClockNews {
  readonly clockId: string;
  readonly caseId: string | null;
  readonly workspaceId: string | null;
  readonly type: string;
  readonly change: NewEvent['change'];
  readonly version: number;
}

/**
 * Tells of a clock to its case's page, the workspace's board and everyone at work with the case. A contact's clock is told of with
 * the contact itself.
 */
export async function publishClocks(tx: Tx, news: readonly ClockNews[]): Promise<void> {
  const audience = new Map<string, readonly StreamName[]>();
  for (const { clockId, caseId, workspaceId, ...event } of news) {
    if (caseId === null || workspaceId === null) continue;
    const people = audience.get(caseId) ?? (await streamsOfTeam(tx, caseId));
    audience.set(caseId, people);
    tx.publish({
      ...event,
      caseId,
      refKind: 'clock',
      refId: clockId,
      streams: [`case:${caseId}`, `workspace:${workspaceId}`, ...people],
    });
  }
}

async function streamsOfTeam(tx: Tx, caseId: string): Promise<StreamName[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM relation
     WHERE case_id = $1 AND kind <> 'consultation' AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
    [caseId, tx.now],
  );
  return rows.map(({ id }) => `user:${id}` as const);
}
