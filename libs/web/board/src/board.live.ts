import type { StreamName } from '@rinnalla/contracts';
import { recordKind, removeFromList } from '@rinnalla/web-graphql';
import type { LiveView, ReadRecord } from '@rinnalla/web-realtime';

/** A row that is gone leaves every cached page of every board. New rows are placed by the board itself, when its reader asks. */
const boardRowKind = recordKind({
  kind: 'board_row',
  typename: 'BoardRow',
  fragment: 'LiveBoardRow',
  remove: ({ id }, cache) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
      const page = fieldName === 'board' ? cache.resolve('Query', 'board', args) : null;
      if (typeof page !== 'string') continue;
      removeFromList(cache, { parent: page, field: 'rows' }, { __typename: 'BoardRow', id });
    }
  },
});

/** What a workspace's board follows: whatever happens on one of its cases makes that case's row be read again. */
export function boardView(workspaceId: string, onRead?: (records: readonly ReadRecord[]) => void): LiveView {
  const stream: StreamName = `workspace:${workspaceId}`;
  return {
    streams: [stream],
    kinds: [boardRowKind],
    wants: (event) =>
      event.stream === stream && event.caseId !== null ? [{ kind: 'board_row', id: event.caseId }] : [],
    ...(onRead && { onRead }),
  };
}
