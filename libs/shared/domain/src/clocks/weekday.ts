import { addDays } from '../helsinki-time.js';
import { findHoliday, isEve, type HolidayKey } from './holidays.js';

/** Why nothing falls due on a day: the holiday on it, else the day of the week (150/1930 5 §). */
export type Closure = HolidayKey | 'saturday' | 'sunday';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** @throws RangeError when `day` is no date. */
export function weekdayOf(day: string): Weekday {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  if (weekday === undefined) throw new RangeError(`Not a calendar day: ${day}`);
  return weekday;
}

/** Why no limit ends on this day; null when one may. */
export function findClosure(day: string): Closure | null {
  const holiday = findHoliday(day);
  if (holiday !== null) return holiday;
  const weekday = weekdayOf(day);
  if (weekday === 'sat') return 'saturday';
  return weekday === 'sun' ? 'sunday' : null;
}

/** The day itself when a limit may end on it, else the next day on which one may (150/1930 5 §). */
export function nextPermittedDay(day: string): string {
  let permitted = day;
  while (findClosure(permitted) !== null) permitted = addDays(permitted, 1);
  return permitted;
}

/**
 * Is this a weekday (arkipäivä) in a run of weekdays? Saturdays, Sundays and holidays are not. Midsummer Eve and Christmas Eve are when
 * `evesCount`: the law says only that no run ends on them, and counting them gives the earlier, safer date.
 */
export function isCountedWeekday(day: string, evesCount: boolean): boolean {
  const closure = findClosure(day);
  if (closure === null) return true;
  if (closure === 'saturday' || closure === 'sunday' || !isEve(closure)) return false;
  const weekday = weekdayOf(day);
  return evesCount && weekday !== 'sat' && weekday !== 'sun';
}

const weekdaysByYear = new Map<string, readonly string[]>();

/** Every counted weekday of a year in order. Kept a year at a time: a run of hundreds of weekdays is then a few steps. */
export function countedWeekdays(year: number, evesCount: boolean): readonly string[] {
  const key = `${year}${evesCount ? '+' : '-'}`;
  const known = weekdaysByYear.get(key);
  if (known !== undefined) return known;
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (isCountedWeekday(day, evesCount)) days.push(day);
  }
  weekdaysByYear.set(key, days);
  return days;
}
