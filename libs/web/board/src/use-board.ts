import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { failureOf, useGraphql, type Failure, type GraphqlClient } from '@rinnalla/web-graphql';
import { useLiveView, type ReadRecord } from '@rinnalla/web-realtime';
import { BoardSheet, type SheetState } from './board-sheet.js';
import { BoardDocument } from './board.documents.js';
import { boardView } from './board.live.js';
import { filterOf, type BoardChoice } from './board-search.js';
import type { BoardRow } from './row-order.js';
import { takeRecords } from './take-records.js';

/** Rows in one page of the board. */
export const PAGE_ROWS = 50;

export interface Board extends SheetState {
  readonly failure: Failure | null;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  /** Reading because the reader asked. */
  readonly isBusy: boolean;
  /** Lays the board out as it now is. */
  readonly show: () => void;
  readonly showMore: () => void;
}

interface Reading {
  readonly failure: Failure | null;
  readonly isRead: boolean;
  readonly isBusy: boolean;
}

/**
 * A workspace's board under one choice of filter and sort. For another workspace, mount another.
 * @param onChanged told of rows that stand here and changed by themselves
 * @param turnOfReader when it grows, the board is laid out anew
 */
export function useBoard(
  workspaceId: string,
  choice: BoardChoice,
  onChanged: (rows: readonly BoardRow[]) => void,
  turnOfReader = 0,
): Board {
  const client = useGraphql();
  const [sheet] = useState(() => new BoardSheet());
  const state = useSyncExternalStore(sheet.subscribe, sheet.read);
  const [reading, setReading] = useState<Reading>({ failure: null, isRead: false, isBusy: false });
  const pages = useRef(1);
  const turn = useRef(0);
  const changed = useRef(onChanged);
  useEffect(() => {
    changed.current = onChanged;
  });

  const handleRead = useCallback(
    (records: readonly ReadRecord[]) => {
      tell(changed.current, takeRecords(sheet, workspaceId, records).changed);
    },
    [sheet, workspaceId],
  );
  const view = useMemo(() => boardView(workspaceId, handleRead), [workspaceId, handleRead]);
  const { isReady } = useLiveView(view);

  const read = useCallback(
    async (how: 'lay' | 'compare', count: number) => {
      turn.current += 1;
      const mine = turn.current;
      setReading((now) => ({ ...now, isBusy: how === 'lay' }));
      const answer = await readPages(client, workspaceId, choice, count);
      // The reader chose otherwise meanwhile.
      if (mine !== turn.current) return;
      if (answer.kind === 'failed') {
        if (isUnseen(answer.failure)) sheet.lay(choice, [], null);
        return setReading({ failure: answer.failure, isRead: true, isBusy: false });
      }
      pages.current = count;
      if (how === 'lay') sheet.lay(choice, answer.rows, answer.next);
      else tell(changed.current, sheet.compare(answer.rows, answer.next).changed);
      setReading({ failure: null, isRead: true, isBusy: false });
    },
    [client, workspaceId, choice, sheet],
  );

  useEffect(() => {
    if (!isReady) return;
    showCached(client, workspaceId, choice, sheet);
    void read('lay', 1);
    return client.shown.add(() => void read('compare', pages.current));
  }, [isReady, client, workspaceId, choice, sheet, read, turnOfReader]);

  const showMore = async () => {
    setReading((now) => ({ ...now, isBusy: true }));
    const answer = await readPage(client, workspaceId, choice, sheet.read().next);
    if (answer.kind === 'read') {
      pages.current += 1;
      sheet.append(answer.rows, answer.next);
    }
    setReading({ failure: answer.kind === 'failed' ? answer.failure : null, isRead: true, isBusy: false });
  };

  return {
    ...state,
    ...reading,
    isLoading: state.rows.length === 0 && !reading.isRead,
    show: () => void read('lay', pages.current),
    showMore: () => void showMore(),
  };
}

const tell = (onChanged: (rows: readonly BoardRow[]) => void, rows: readonly BoardRow[]): void => {
  if (rows.length > 0) onChanged(rows);
};

type PageAnswer =
  | { readonly kind: 'read'; readonly rows: readonly BoardRow[]; readonly next: string | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

const variablesOf = (workspaceId: string, choice: BoardChoice, after: string | null) => ({
  workspaceId,
  filter: filterOf(choice),
  sort: choice.sort,
  first: PAGE_ROWS,
  after,
});

async function readPage(
  client: GraphqlClient,
  workspaceId: string,
  choice: BoardChoice,
  after: string | null,
): Promise<PageAnswer> {
  const { data, error } = await client.urql
    .query(BoardDocument, variablesOf(workspaceId, choice, after), { requestPolicy: 'network-only' })
    .toPromise();
  if (!data) return { kind: 'failed', failure: error ? failureOf(error) : { code: 'INTERNAL' } };
  return { kind: 'read', rows: data.board.rows, next: data.board.next };
}

/** As many pages as the reader has opened, each after the one before. */
async function readPages(
  client: GraphqlClient,
  workspaceId: string,
  choice: BoardChoice,
  count: number,
): Promise<PageAnswer> {
  const rows: BoardRow[] = [];
  let next: string | null = null;
  for (let page = 0; page < count; page += 1) {
    const answer = await readPage(client, workspaceId, choice, next);
    if (answer.kind === 'failed') return answer;
    rows.push(...answer.rows);
    next = answer.next;
    if (next === null) break;
  }
  return { kind: 'read', rows, next };
}

/** What was on this board last time, at once; the server's answer replaces it. */
function showCached(
  client: GraphqlClient,
  workspaceId: string,
  choice: BoardChoice,
  sheet: BoardSheet,
): void {
  if (!client.isCacheTrusted()) return;
  const cached = client.urql.readQuery(BoardDocument, variablesOf(workspaceId, choice, null), {
    requestPolicy: 'cache-only',
  });
  if (cached?.data) sheet.lay(choice, cached.data.board.rows, cached.data.board.next);
}

const isUnseen = ({ code }: Failure): boolean => code === 'NOT_FOUND' || code === 'NOT_ALLOWED';
