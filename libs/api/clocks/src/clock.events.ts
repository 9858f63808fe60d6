import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { StreamName } from '@rinnalla/contracts';

interface ClockNews {
  readonly clockId: string;
  readonly caseId: string | null;
  readonly workspaceId: string | null;
  readonly type: string;
  readonly change: NewEvent['change'];
  readonly version: number;
  /** The patient entry that tells of a clock of care. */
  readonly careEntryId?: string | null;
}

/** The patient entry of a clock of care among what a statement on `clock` answers; null of every other. */
export const CARE_ENTRY = `CASE WHEN register = 'health' THEN event_id END AS "careEntryId"`;

/**
 * Tells of a clock to its case's page, the workspace's board and everyone at work with the case; of a clock of care to health staff
 * alone who may read the entry that it counts from, on their own streams. A contact's clock is told of with the contact itself.
 */
export async function publishClocks(tx: Tx, news: readonly ClockNews[]): Promise<void> {
  const audience = new Map<string, readonly StreamName[]>();
  for (const { clockId, caseId, workspaceId, careEntryId = null, ...event } of news) {
    if (caseId === null || workspaceId === null) continue;
    const told = { ...event, caseId, refKind: 'clock', refId: clockId } as const;
    if (careEntryId !== null) {
      tx.publish({ ...told, streams: await streamsOfReaders(tx, careEntryId) });
      continue;
    }
    const people = audience.get(caseId) ?? (await streamsOfTeam(tx, caseId));
    audience.set(caseId, people);
    tx.publish({ ...told, streams: [`case:${caseId}`, `workspace:${workspaceId}`, ...people] });
  }
}

async function streamsOfReaders(tx: Tx, entryId: string): Promise<StreamName[]> {
  const [row] = await tx.query<{ readers: string[] }>('SELECT app.care_audience($1) AS readers', [entryId]);
  return (row?.readers ?? []).map((id) => `user:${id}` as const);
}

/** Everyone at work with the case to whom it stands open. */
async function streamsOfTeam(tx: Tx, caseId: string): Promise<StreamName[]> {
  const [row] = await tx.query<{ people: string[] }>('SELECT app.people_on_case($1) AS people', [caseId]);
  return (row?.people ?? []).map((id) => `user:${id}` as const);
}
