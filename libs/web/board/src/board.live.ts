import type { LiveEvent, StreamName } from '@rinnalla/contracts';
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

/**
 * What a workspace's board follows: whatever happens on one of its cases makes that case's row be read again. A clock of care is told of on
 * the reader's own stream alone.
 * @param meId the reader
 */
export function boardView(
  workspaceId: string,
  meId: string,
  onRead?: (records: readonly ReadRecord[]) => void,
): LiveView {
  const stream: StreamName = `workspace:${workspaceId}`;
  const own: StreamName = `user:${meId}`;
  const concerns = ({ stream: told, refKind }: LiveEvent) =>
    told === stream || (told === own && refKind === 'clock');
  return {
    streams: [stream, own],
    kinds: [boardRowKind],
    wants: (event) =>
      concerns(event) && event.caseId !== null ? [{ kind: 'board_row', id: event.caseId }] : [],
    ...(onRead && { onRead }),
  };
}
