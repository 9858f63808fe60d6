import type { ReadRecord } from '@rinnalla/web-realtime';
import type { BoardSheet, SheetUpdate } from './board-sheet.js';
import type { BoardRow } from './row-order.js';

/** Brings what was read after live events onto a workspace's board. */
export function takeRecords(
  sheet: BoardSheet,
  workspaceId: string,
  records: readonly ReadRecord[],
): SheetUpdate {
  const rows: BoardRow[] = [];
  const gone: string[] = [];
  for (const record of records) {
    if (record.__typename === 'BoardRow') {
      // Moved to another team's board: gone from this one.
      if (record.workspaceId === workspaceId) rows.push(record);
      else gone.push(record.id);
    }
    if (record.__typename === 'GoneRecord' && record.kind === 'board_row') gone.push(record.id);
  }
  sheet.drop(gone);
  return sheet.renew(rows);
}
