import { stringifyDocument } from '@urql/core';
import {
  BoardSheet,
  boardView,
  compareSheet,
  takeRecords,
  USUAL_CHOICE,
  type BoardRow,
} from '@rinnalla/web-board/live';
import type { BoardQuery, GraphqlClient, RecordsQuery } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import { differences } from './differences.js';
import { documentNamed } from './documents.js';
import { readAfresh, type Screen, type Shown, type StandingScreen } from './screen.js';
import type { Session } from './session.js';

/**
 * A workspace's board: rows renew in place, and wait with their coming, going and moving until the reader presses "show". One that the
 * reader may no longer see waits for nothing.
 */
export const boardScreen = (meId: string, workspaceId: string): Screen => {
  const variables = { workspaceId, filter: {}, sort: USUAL_CHOICE.sort, first: 100, after: null };
  const screen: Screen = {
    name: 'Board',
    key: `Board ${workspaceId}`,
    open: (client) => new OpenBoard(screen, client, variables, meId),
    readAfresh: (session) => readAfresh(session, documentNamed('Board'), variables),
  };
  return screen;
};

class OpenBoard implements StandingScreen {
  readonly hasAskedAgain = false;
  isUnseen = false;
  readonly #sheet = new BoardSheet();
  readonly #view: LiveView;
  #end: () => void = () => undefined;

  constructor(
    readonly screen: Screen,
    private readonly client: GraphqlClient,
    private readonly variables: Readonly<Record<string, unknown>> & { readonly workspaceId: string },
    meId: string,
  ) {
    const { workspaceId } = variables;
    this.#view = boardView(
      workspaceId,
      meId,
      (records) => void takeRecords(this.#sheet, workspaceId, records),
    );
  }

  view(): LiveView {
    return this.#view;
  }

  async read(): Promise<void> {
    await this.#ask('lay');
    this.#end = this.client.shown.add(() => void this.#ask('compare'));
  }

  async faults({ data, failure }: Shown, session: Session): Promise<readonly string[]> {
    if (failure !== null) return this.isUnseen ? [] : [`shown: data, is: ${failure}`];
    const { rows } = (data as BoardQuery).board;
    return [...this.#faultsAgainst(rows), ...(await this.#unseenStanding(rows, session))];
  }

  /** Presses "show": what waits is laid out anew. */
  async mend(hadFaults: boolean): Promise<void> {
    if (hadFaults || !this.isUnseen) await this.#ask('lay');
  }

  /** Past the cache of the tab: the asking must mend nothing on its other screens. */
  async #unseenStanding(now: readonly BoardRow[], session: Session): Promise<string[]> {
    const listed = new Set(now.map(({ id }) => id));
    const left = this.#sheet.read().rows.filter(({ id }) => !listed.has(id));
    if (left.length === 0) return [];
    const refs = left.map(({ id }) => ({ kind: 'board_row', id }));
    const { records } = await session.ask<RecordsQuery>(stringifyDocument(documentNamed('Records')), {
      refs,
    });
    return records.flatMap((record, place) =>
      record.__typename === 'GoneRecord'
        ? [`${left[place]?.number ?? ''} may no longer be seen, and still stands`]
        : [],
    );
  }

  #faultsAgainst(now: readonly BoardRow[]): string[] {
    const { rows, waiting } = this.#sheet.read();
    const standing = new Map(rows.map((row) => [row.id, row]));
    const listed = new Set(now.map(({ id }) => id));
    const come = now.filter(({ id }) => !standing.has(id) && !waiting.has(id));
    const gone = rows.filter(({ id }) => !listed.has(id) && !waiting.has(id));
    const isInOrder = now.every(({ id }, place) => rows[place]?.id === id);
    return [
      ...now.flatMap((row) =>
        standing.has(row.id) ? differences(standing.get(row.id), row, row.number) : [],
      ),
      ...come.map(({ number }) => `${number} is new, and does not wait to be shown`),
      ...gone.map(({ number }) => `${number} has left, and still stands`),
      ...(waiting.size === 0 && !isInOrder ? ['rows are out of order, and nothing waits to be shown'] : []),
    ];
  }

  forget(): void {
    // Nothing is ever asked again unasked.
  }

  close(): void {
    this.#end();
  }

  async #ask(how: 'lay' | 'compare'): Promise<void> {
    const { data } = await this.client.urql
      .query<BoardQuery>(documentNamed('Board'), this.variables, { requestPolicy: 'network-only' })
      .toPromise();
    this.isUnseen = !data;
    const { rows = [], next = null } = data?.board ?? {};
    if (how === 'lay' || !data) this.#sheet.lay(USUAL_CHOICE, rows, next);
    else await compareSheet(this.client, this.#sheet, this.variables.workspaceId, { rows, next });
  }
}
