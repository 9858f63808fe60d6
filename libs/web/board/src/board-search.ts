import { CASE_STATUSES, type CaseStatus } from '@rinnalla/domain';
import type { BoardFilter, BoardSort } from '@rinnalla/web-graphql';

const SORTS = [
  'last_change',
  'status',
  'client',
  'named_worker',
  'next_due',
] as const satisfies readonly BoardSort[];

/** What the address says of the board's view; only what differs from the usual. */
export interface BoardSearch {
  readonly view?: 'columns';
  readonly sort?: BoardSort;
  /** Statuses with dots between. */
  readonly status?: string;
  readonly q?: string;
  /** Id of the named worker. */
  readonly worker?: string;
  readonly overdue?: true;
}

/** The same in full. */
export interface BoardChoice {
  readonly view: 'table' | 'columns';
  readonly sort: BoardSort;
  /** None chosen: all but ended. */
  readonly statuses: readonly CaseStatus[];
  readonly text: string;
  readonly workerId: string | null;
  readonly isOverdue: boolean;
}

export const USUAL_CHOICE: BoardChoice = {
  view: 'table',
  sort: 'last_change',
  statuses: [],
  text: '',
  workerId: null,
  isOverdue: false,
};

const UUID = /^[0-9a-f-]{36}$/;
const LONGEST_TEXT = 100;

export const asSort = (text: unknown): BoardSort => SORTS.find((sort) => sort === text) ?? 'last_change';

/** Reads an address that anyone may have written; what makes no sense is left out. */
export function choiceOf(search: Readonly<Record<string, unknown>>): BoardChoice {
  const { view, sort, status, q, worker, overdue } = search;
  const asked = typeof status === 'string' ? status.split('.') : [];
  return {
    view: view === 'columns' ? 'columns' : 'table',
    sort: asSort(sort),
    statuses: CASE_STATUSES.filter((known) => asked.includes(known)),
    // A router may have read a number out of digits alone.
    text: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, LONGEST_TEXT) : '',
    workerId: typeof worker === 'string' && UUID.test(worker) ? worker : null,
    isOverdue: overdue === true,
  };
}

export function searchOf({ view, sort, statuses, text, workerId, isOverdue }: BoardChoice): BoardSearch {
  return {
    ...(view === 'columns' && { view }),
    ...(sort !== USUAL_CHOICE.sort && { sort }),
    ...(statuses.length > 0 && { status: statuses.join('.') }),
    ...(text !== '' && { q: text }),
    ...(workerId !== null && { worker: workerId }),
    ...(isOverdue && { overdue: true as const }),
  };
}

export const filterOf = ({ statuses, text, workerId, isOverdue }: BoardChoice): BoardFilter => ({
  ...(statuses.length > 0 && { statuses: [...statuses] }),
  ...(text.trim() !== '' && { text: text.trim() }),
  ...(workerId !== null && { namedWorkerId: workerId }),
  ...(isOverdue && { isOverdue: true }),
});

export const isFiltered = ({ statuses, text, workerId, isOverdue }: BoardChoice): boolean =>
  statuses.length > 0 || text.trim() !== '' || workerId !== null || isOverdue;
