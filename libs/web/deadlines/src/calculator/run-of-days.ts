import { addDays, addMonths, type CountedDay, type Reckoning } from '@rinnalla/domain';

/** A month of the wall calendar: weeks from Monday to Sunday, with null where a week belongs to another month. */
export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly weeks: readonly (readonly (string | null)[])[];
}

/** A reckoning as it is shown: whole when short, else its first month and its end, with the months between only named. */
export interface ShownRun {
  readonly first: readonly string[];
  /** `YYYY-MM` of the months left out; none when the run is short. */
  readonly between: readonly string[];
  readonly last: readonly string[];
}

/** Longer runs are folded: nobody counts hundreds of days with a finger. */
const LONGEST_WHOLE_RUN = 62;

/** Which months of a reckoning are drawn. */
export function shownRun({ counted, start, due }: Reckoning): ShownRun {
  const months = monthsBetween(start.slice(0, 7), due.slice(0, 7));
  if (counted.length <= LONGEST_WHOLE_RUN) return { first: months, between: [], last: [] };
  const lastCounted = counted.findLast(({ number }) => number !== null)?.day ?? due;
  const fold = Math.max(1, months.indexOf(lastCounted.slice(0, 7)));
  return { first: months.slice(0, 1), between: months.slice(1, fold), last: months.slice(fold) };
}

/** @param month `YYYY-MM` */
export function calendarMonth(month: string): CalendarMonth {
  const first = `${month}-01`;
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: before }, () => null);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month, weeks };
}

/** The days of a run that fall in these months. */
export const daysIn = (counted: readonly CountedDay[], months: readonly string[]): readonly CountedDay[] =>
  counted.filter(({ day }) => months.includes(day.slice(0, 7)));

/** The day on which each month of a run of months is full, `YYYY-MM-DD` to its number (150/1930 3 §). */
export function fullMonths({ limit, start }: Reckoning): ReadonlyMap<string, number> {
  if (limit.unit !== 'mo') return new Map();
  return new Map(
    Array.from({ length: limit.count }, (_, index) => [addMonths(start, index + 1), index + 1] as const),
  );
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(`${month}-01`, 1).slice(0, 7)) months.push(month);
  return months;
}

/**
 * The days that the list tells. A run of months needs no line for each day that merely passes; its months are told one by one, unless
 * there are more of them than anyone reads.
 */
export function listedDays(
  reckoning: Reckoning,
  run: ShownRun,
): { readonly first: readonly CountedDay[]; readonly last: readonly CountedDay[] } {
  const { counted, limit } = reckoning;
  const full = fullMonths(reckoning);
  const told =
    limit.unit === 'mo' ? counted.filter(({ day, step }) => step !== 'counted' || full.has(day)) : counted;
  if (told.length <= LONGEST_WHOLE_RUN) return { first: told, last: [] };
  return { first: daysIn(told, run.first), last: daysIn(told, run.last) };
}
