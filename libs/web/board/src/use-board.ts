import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  failureOf,
  isPassing,
  isUnseen,
  useGraphql,
  type Failure,
  type GraphqlClient,
} from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { BoardSheet, type SheetState, type SheetUpdate } from './board-sheet.js';
import { BoardDocument } from './board.documents.js';
import { boardView } from './board.live.js';
import { filterOf, type BoardChoice } from './board-search.js';
import { compareSheet } from './compare-sheet.js';
import type { BoardRow } from './row-order.js';
import { takeRecords } from './take-records.js';

/** Rows in one page of the board. */
const PAGE_ROWS = 50;

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

/** The last question of the reader that was answered. */
interface Answered {
  readonly choice: BoardChoice;
  readonly turn: number;
  readonly failure: Failure | null;
}

/**
 * A workspace's board under one choice of filter and sort. For another workspace, mount another.
 * @param onChanged told of rows that stand here and changed by themselves
 * @param turn when it grows, the board is laid out anew
 */
export function useBoard(
  workspaceId: string,
  choice: BoardChoice,
  onChanged: (rows: readonly BoardRow[]) => void,
  turn = 0,
): Board {
  const client = useGraphql();
  const { id: meId } = useMe();
  const [sheet] = useState(() => new BoardSheet());
  const state = useSyncExternalStore(sheet.subscribe, sheet.read);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [isAsking, setAsking] = useState(false);
  const pages = useRef(1);
  const reading = useRef(0);
  const isGone = useRef(false);

  const view = useMemo(
    () =>
      boardView(workspaceId, meId, (records) => tell(onChanged, takeRecords(sheet, workspaceId, records))),
    [workspaceId, meId, sheet, onChanged],
  );
  const { isReady } = useLiveView(view);

  const read = useCallback(
    async function readAnew(how: 'lay' | 'compare', count: number): Promise<void> {
      const again = () => void readAnew(how, count);
      client.owed.asked(sheet, again);
      reading.current += 1;
      const mine = reading.current;
      const answer = await readPages(client, workspaceId, choice, count);
      // The reader chose otherwise meanwhile.
      if (mine !== reading.current) return;
      setAsking(false);
      setAnswered({ choice, turn, failure: answer.kind === 'failed' ? answer.failure : null });
      if (answer.kind === 'failed') {
        if (isUnseen(answer.failure)) sheet.lay(choice, [], null);
        if (isPassing(answer.failure)) client.owed.failed(sheet, again, answer.failure);
        else client.owed.settled(sheet);
        return;
      }
      pages.current = count;
      if (how === 'lay') sheet.lay(choice, answer.rows, answer.next);
      else tell(onChanged, await compareSheet(client, sheet, workspaceId, answer));
      if (mine === reading.current) client.owed.settled(sheet);
    },
    [client, workspaceId, choice, turn, sheet, onChanged],
  );

  useEffect(() => {
    if (!isReady) return;
    showCached(client, workspaceId, choice, sheet);
    void read('lay', 1);
    const drop = () => {
      if (!client.owed.isOwed(sheet)) return;
      sheet.lay(choice, [], null);
      setAnswered(null);
    };
    return client.shown.add(() => void read('compare', pages.current), drop);
  }, [isReady, client, workspaceId, choice, sheet, read]);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      reading.current += 1;
      client.owed.settled(sheet);
    };
  }, [client, sheet]);

  const showMore = async () => {
    setAsking(true);
    const before = reading.current;
    const answer = await readPage(client, workspaceId, choice, sheet.read().next);
    if (isGone.current) return;
    if (answer.kind === 'read') {
      pages.current += 1;
      sheet.append(answer.rows, answer.next);
      // Read anew meanwhile, perhaps because a right was lost: this page may be from before that.
      if (before !== reading.current) void read('compare', pages.current);
    }
    setAsking(false);
    setAnswered({ choice, turn, failure: answer.kind === 'failed' ? answer.failure : null });
  };

  return {
    ...state,
    failure: answered?.failure ?? null,
    isLoading: state.rows.length === 0 && answered === null,
    isBusy: isAsking || answered?.choice !== choice || answered.turn !== turn,
    show: () => {
      setAsking(true);
      void read('lay', pages.current);
    },
    showMore: () => void showMore(),
  };
}

const tell = (onChanged: (rows: readonly BoardRow[]) => void, { changed }: SheetUpdate): void => {
  if (changed.length > 0) onChanged(changed);
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
