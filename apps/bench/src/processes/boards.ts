import type { StreamName } from '@rinnalla/contracts';
import { createGraphqlClient } from '@rinnalla/web-graphql';
import { Live, SocketLine } from '@rinnalla/web-realtime';
import { parse } from 'graphql';
import { io } from 'socket.io-client';
import { machineTime } from '../sockets/light-socket.js';
import type { WebDocument } from '../surroundings/web-documents.js';
import { answerParent } from './answer-parent.js';

export interface OpenOurBoards {
  readonly url: string;
  /** One board for each. */
  readonly cookies: readonly string[];
  readonly workspaceId: string;
  /** The web's own board query. */
  readonly document: WebDocument;
}

/** A row as it is shown: awaited is this case in this version. */
export interface AwaitedRow {
  readonly group: 'ours' | 'bare';
  readonly caseId: string;
  readonly version: number;
}

interface ShownRow {
  readonly id: string;
  readonly version: number;
}

const PATIENCE_MS = 20_000;

/** When each of a group's boards first showed the awaited row. */
class Boards {
  count = 0;
  private awaited: {
    row: AwaitedRow;
    shown: Map<number, number>;
    all: PromiseWithResolvers<number[]>;
  } | null = null;

  await(row: AwaitedRow): Promise<number[]> {
    const all = Promise.withResolvers<number[]>();
    const shown = new Map<number, number>();
    this.awaited = { row, shown, all };
    const tooLate = setTimeout(
      () => all.reject(new Error(`${String(this.count - shown.size)} boards never showed the row`)),
      PATIENCE_MS,
    );
    return all.promise.finally(() => clearTimeout(tooLate));
  }

  show(place: number, rows: readonly ShownRow[]): void {
    if (!this.awaited || this.awaited.shown.has(place)) return;
    const { row, shown, all } = this.awaited;
    if (!rows.some(({ id, version }) => id === row.caseId && version === row.version)) return;
    shown.set(place, machineTime());
    if (shown.size === this.count) all.resolve([...shown.values()]);
  }
}

const groups = { ours: new Boards(), bare: new Boards() };
const pending = new Map<string, Promise<number[]>>();

/** Open boards: ours with the web's own client, cache and stream keeper; the peer's with a row that comes in the broadcast. */
const asks = {
  openOurs: async ({ cookies, ...order }: OpenOurBoards): Promise<void> => {
    for (const cookie of cookies) await openOurs({ ...order, cookie });
  },
  openBare: async ({ url, count }: { url: string; count: number }): Promise<void> => {
    for (let opened = 0; opened < count; opened += 1) await openBare(url);
  },
  expect: (row: AwaitedRow): void => {
    const shown = groups[row.group].await(row);
    shown.catch(() => undefined);
    pending.set(row.group, shown);
  },
  shown: async ({ group }: Pick<AwaitedRow, 'group'>): Promise<number[]> => (await pending.get(group)) ?? [],
};

async function openOurs({
  url,
  cookie,
  workspaceId,
  document,
}: Omit<OpenOurBoards, 'cookies'> & { cookie: string }) {
  const headers = { cookie };
  const sessionLost = () => {
    throw new Error('A board lost its session');
  };
  const client = createGraphqlClient({
    url: `${url}/graphql`,
    send: 'id',
    viewId: () => null,
    headers,
    sessionLost,
  });
  const live = new Live({ client, line: new SocketLine({ url, headers }), sessionLost });
  const streams: StreamName[] = [`workspace:${workspaceId}`];
  live.start();
  live.open({
    streams,
    wants: ({ caseId }) => (caseId === null ? [] : [{ kind: 'board_row', id: caseId }]),
  });
  await live.whenReadable(streams, PATIENCE_MS);
  groups.ours.count += 1;
  const place = groups.ours.count;
  const isShown = Promise.withResolvers<undefined>();
  const query = Object.assign(parse(document.text), { __meta__: { documentId: document.documentId } });
  const variables = { workspaceId, filter: {}, sort: 'last_change', first: 50, after: null };
  client.urql.query<{ board: { rows: ShownRow[] } }>(query, variables).subscribe(({ data, error }) => {
    if (error) isShown.reject(error);
    if (!data) return;
    isShown.resolve(undefined);
    groups.ours.show(place, data.board.rows);
  });
  await isShown.promise;
}

async function openBare(url: string): Promise<void> {
  const socket = io(url, { path: '/live', transports: ['websocket'], forceNew: true });
  groups.bare.count += 1;
  const place = groups.bare.count;
  const rows = new Map<string, ShownRow>();
  socket.on('event', ({ payload }: { payload: ShownRow }) => {
    rows.set(payload.id, payload);
    groups.bare.show(place, [payload]);
  });
  await new Promise<void>((resolve) => socket.once('connect', resolve));
}

export type BoardAsks = typeof asks;
answerParent(asks);
