import { INPUT_LIMITS } from '@rinnalla/contracts';
import { RecordsDocument, type GraphqlClient } from '@rinnalla/web-graphql';
import type { BoardSheet, SheetUpdate } from './board-sheet.js';
import type { BoardRow } from './row-order.js';
import { takeRecords } from './take-records.js';

interface Listed {
  readonly rows: readonly BoardRow[];
  readonly next: string | null;
}

/**
 * Brings a list that was read again by itself onto the sheet. Of each row that is not on it any more the server is asked whether the
 * reader may still see it; one that may not, or of which there is no answer, goes at once.
 */
export async function compareSheet(
  client: GraphqlClient,
  sheet: BoardSheet,
  workspaceId: string,
  { rows, next }: Listed,
): Promise<SheetUpdate> {
  const { changed, left } = sheet.compare(rows, next);
  const updates: SheetUpdate[] = [{ changed }];
  for (let from = 0; from < left.length; from += INPUT_LIMITS.refs) {
    const ids = left.slice(from, from + INPUT_LIMITS.refs);
    updates.push(await readLeft(client, sheet, workspaceId, ids));
  }
  return { changed: updates.flatMap((update) => update.changed) };
}

async function readLeft(
  { urql }: GraphqlClient,
  sheet: BoardSheet,
  workspaceId: string,
  ids: readonly string[],
): Promise<SheetUpdate> {
  const { data } = await urql
    .query(
      RecordsDocument,
      { refs: ids.map((id) => ({ kind: 'board_row' as const, id })) },
      { requestPolicy: 'network-only' },
    )
    .toPromise();
  if (data) return takeRecords(sheet, workspaceId, data.records);
  sheet.drop(ids);
  return { changed: [] };
}
