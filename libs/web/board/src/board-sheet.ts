import { USUAL_CHOICE, type BoardChoice } from './board-search.js';
import { fits, isOutOfPlace, type BoardRow } from './row-order.js';

export interface SheetState {
  /** The filter and sort under which the rows were laid out. */
  readonly choice: BoardChoice;
  /** In the order they stand, whatever has happened since. */
  readonly rows: readonly BoardRow[];
  /** The status under which each row stands in its column: it changes column only when the reader asks. */
  readonly placedUnder: ReadonlyMap<string, string>;
  /** Rows that are new, would stand elsewhere, or no longer belong here. */
  readonly waiting: ReadonlySet<string>;
  readonly next: string | null;
}

export interface SheetUpdate {
  /** Rows that stand here and say something new. */
  readonly changed: readonly BoardRow[];
}

export interface SheetComparison extends SheetUpdate {
  /** Ids of rows that stand or wait here and are not on the list any more. */
  readonly left: readonly string[];
}

const EMPTY: SheetState = {
  choice: USUAL_CHOICE,
  rows: [],
  placedUnder: new Map(),
  waiting: new Set(),
  next: null,
};

/**
 * The rows of one board as they stand on the screen. Contents renew in place; rows come, go and move only when the reader asks for
 * it, so that nothing shifts under a pointer or a screen reader's cursor. Only what may no longer be seen goes at once.
 */
export class BoardSheet {
  #state: SheetState = EMPTY;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Stable between changes, as `useSyncExternalStore` asks. */
  readonly read = (): SheetState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Lays the rows out anew: what the reader asked to see. */
  lay(choice: BoardChoice, rows: readonly BoardRow[], next: string | null): void {
    this.#set({
      choice,
      rows: unique(rows),
      placedUnder: new Map(rows.map((row) => [row.id, row.status])),
      waiting: new Set(),
      next,
    });
  }

  /** More rows under those that stand. */
  append(rows: readonly BoardRow[], next: string | null): void {
    const { rows: standing, placedUnder, waiting, choice } = this.#state;
    const known = new Set(standing.map((row) => row.id));
    const added = rows.filter((row) => !known.has(row.id));
    this.#set({
      choice,
      rows: [...standing, ...added],
      placedUnder: new Map([...placedUnder, ...added.map((row) => [row.id, row.status] as const)]),
      waiting: new Set([...waiting].filter((id) => !added.some((row) => row.id === id))),
      next,
    });
  }

  /** Rows as they now are, read after live events. */
  renew(fresh: readonly BoardRow[]): SheetUpdate {
    const byId = new Map(fresh.map((row) => [row.id, row]));
    const { rows: before, waiting: wereWaiting, choice } = this.#state;
    const rows = before.map((row) => byId.get(row.id) ?? row);
    const waiting = new Set(wereWaiting);
    const changed: BoardRow[] = [];
    before.forEach((old, place) => {
      const row = byId.get(old.id);
      if (!row) return;
      if (!isNews(old, row)) return;
      changed.push(row);
      if (!fits(row, choice, this.now()) || isOutOfPlace(choice.sort, rows, place, old)) waiting.add(row.id);
    });
    for (const row of fresh) {
      const stands = before.some((old) => old.id === row.id);
      if (!stands && fits(row, choice, this.now())) waiting.add(row.id);
    }
    this.#set({ ...this.#state, rows, waiting });
    return { changed };
  }

  /**
   * The whole list read again by itself, after a reset: contents renew, differences wait. Which of the `left` may still be seen is to
   * be asked at once: the list alone does not tell a row that only moved from one whose reader lost the right to it.
   */
  compare(rows: readonly BoardRow[], next: string | null): SheetComparison {
    const { rows: standing, choice } = this.#state;
    if (standing.length === 0) {
      this.lay(choice, rows, next);
      return { changed: [], left: [] };
    }
    const update = this.renew(rows);
    const listed = new Set(rows.map((row) => row.id));
    const left = standing.filter((row) => !listed.has(row.id)).map((row) => row.id);
    const waiting = new Set([...this.#state.waiting, ...left]);
    this.#set({ ...this.#state, waiting, next });
    return { ...update, left: [...waiting].filter((id) => !listed.has(id)) };
  }

  /** No longer the reader's to see, or no longer there: these go at once. */
  drop(ids: readonly string[]): void {
    const gone = new Set(ids);
    const { rows, waiting } = this.#state;
    if (!rows.some((row) => gone.has(row.id)) && ![...waiting].some((id) => gone.has(id))) return;
    this.#set({
      ...this.#state,
      rows: rows.filter((row) => !gone.has(row.id)),
      waiting: new Set([...waiting].filter((id) => !gone.has(id))),
    });
  }

  #set(state: SheetState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Anything a reader would see as news; the same row read twice is none. */
const isNews = (old: BoardRow, row: BoardRow): boolean =>
  old.lastChangeAt !== row.lastChangeAt ||
  old.version !== row.version ||
  old.nextDueOn !== row.nextDueOn ||
  old.openConsultations !== row.openConsultations ||
  old.namedWorker?.id !== row.namedWorker?.id;

const unique = (rows: readonly BoardRow[]): BoardRow[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
