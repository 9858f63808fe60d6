import { CASE_STATUSES, calendarDay } from '@rinnalla/domain';
import type { BoardSort, LiveBoardRowFragment } from '@rinnalla/web-graphql';
import { compareNames } from '@rinnalla/web-i18n';
import type { BoardChoice } from './board-search.js';

export type BoardRow = LiveBoardRowFragment;

const statusPlace = (row: BoardRow): number => CASE_STATUSES.findIndex((status) => status === row.status);

const clientName = (row: BoardRow): string =>
  row.clients.map((client) => client.name).toSorted(compareNames)[0] ?? '';

/**
 * Which of two rows stands first; 0 where the screen can't tell. Named workers come by family name from the server, while a row
 * holds the whole name.
 */
function compareRows(sort: BoardSort, one: BoardRow, other: BoardRow): number {
  switch (sort) {
    case 'last_change':
      return other.lastChangeAt.localeCompare(one.lastChangeAt);
    case 'status':
      return statusPlace(one) - statusPlace(other);
    case 'client':
      return compareNames(clientName(one), clientName(other));
    case 'next_due':
      return (one.nextDueOn ?? '9').localeCompare(other.nextDueOn ?? '9');
    case 'named_worker':
      return 0;
  }
}

/** Did a change move the row from its place among its neighbours? */
export function isOutOfPlace(
  sort: BoardSort,
  rows: readonly BoardRow[],
  place: number,
  before: BoardRow,
): boolean {
  const row = rows[place];
  if (!row) return false;
  if (sort === 'named_worker') return row.namedWorker?.id !== before.namedWorker?.id;
  const previous = rows[place - 1];
  const next = rows[place + 1];
  return (
    (previous !== undefined && compareRows(sort, previous, row) > 0) ||
    (next !== undefined && compareRows(sort, row, next) > 0)
  );
}

/** Would the server list the row under this choice? The same rule as its filter, on what a row holds. */
export function fits(
  row: BoardRow,
  { statuses, text, workerId, isOverdue }: BoardChoice,
  now: Date,
): boolean {
  const isStatusRight =
    statuses.length > 0 ? statuses.some((status) => status === row.status) : row.status !== 'ended';
  const isWorkerRight = workerId === null || row.namedWorker?.id === workerId;
  const isDueRight = !isOverdue || (row.nextDueOn !== null && row.nextDueOn < calendarDay(now));
  return isStatusRight && isWorkerRight && isDueRight && holdsText(row, text.trim().toLowerCase());
}

function holdsText(row: BoardRow, text: string): boolean {
  if (text === '') return true;
  const names = row.clients.flatMap(({ name }) => [name, turned(name)]);
  return [row.number, row.topic, ...names].some((part) => part.toLowerCase().includes(text));
}

/** A row has the family name first; people search either way. */
function turned(name: string): string {
  const [family = '', ...given] = name.split(' ');
  return `${given.join(' ')} ${family}`;
}
