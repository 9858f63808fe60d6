import type { NewEvent, Tx } from '@rinnalla/api-core';
import type { RecordKind } from '@rinnalla/contracts';
import type { Opening } from './opening/who-answers.js';

interface CaseChange {
  readonly caseId: string;
  readonly workspaceId: string;
  readonly type: string;
  readonly change: NewEvent['change'];
  readonly refKind: RecordKind;
  readonly refId: string;
  readonly version: number;
  /** Professionals it concerns beyond those who watch the case: their own stream carries it too. */
  readonly people?: readonly string[];
}

/** Tells of a change on a case: to its page, to its workspace's board, and to the people it concerns. */
export function publishOnCase(tx: Tx, { workspaceId, people = [], ...change }: CaseChange): void {
  tx.publish({
    ...change,
    streams: [
      `case:${change.caseId}`,
      `workspace:${workspaceId}`,
      ...[...new Set(people)].map((professionalId) => `user:${professionalId}` as const),
    ],
  });
}

/** Tells whoever opened a case, and whoever answers for it, that it began. */
export function publishOpened(
  tx: Tx,
  place: Pick<CaseChange, 'caseId' | 'workspaceId'>,
  { opener, answering }: Opening,
): void {
  publishOnCase(tx, {
    ...place,
    type: 'case.opened',
    change: 'created',
    refKind: 'case',
    refId: place.caseId,
    version: 1,
    people: [opener.professionalId, answering.professionalId],
  });
}

/**
 * Everyone at work with the case to whom it stands open: whose "My day" a change on it may concern. A relation that the law has closed (a
 * denial, a permission withdrawn) tells of nothing.
 */
export async function peopleOnCase(tx: Tx, caseId: string): Promise<string[]> {
  const [row] = await tx.query<{ people: string[] }>('SELECT app.people_on_case($1) AS people', [caseId]);
  return row?.people ?? [];
}
