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

/** Everyone with a live relation to the case: whose "My day" a change on it may concern. */
export async function peopleOnCase(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT professional_id AS id FROM relation
     WHERE case_id = $1 AND kind <> 'consultation' AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
    [caseId, tx.now],
  );
  return rows.map((row) => row.id);
}
