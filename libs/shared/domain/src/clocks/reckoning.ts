import { addDays, isCalendarDay } from '../helsinki-time.js';
import { requireLimit, type Limit } from './limit.js';
import { countedWeekdays, nextPermittedDay } from './weekday.js';

/** The sections of the act on reckoning time limits (laki säädettyjen määräaikain laskemisesta) that each step rests on. */
export const RECKONING_LAW = {
  day_of_event: { act: '150/1930', section: '2 §' },
  months: { act: '150/1930', section: '3 §' },
  end_moved: { act: '150/1930', section: '5 §' },
  closing_time: { act: '150/1930', section: '6 §' },
} as const;

export interface ReckoningOptions {
  /** Count Midsummer Eve and Christmas Eve inside a run of weekdays. A county parameter; true when left out. */
  readonly evesCount?: boolean;
}

/** Events are told of from this day on. */
export const FIRST_RECKONABLE_DAY = '1900-01-01';
/** Events are told of until this day; what follows from them may fall due later. */
export const LAST_RECKONABLE_DAY = '2100-12-31';

/** True for a real `YYYY-MM-DD` from 1900 to 2100. */
export function isReckonableDay(day: string): boolean {
  return isCalendarDay(day) && day >= FIRST_RECKONABLE_DAY && day <= LAST_RECKONABLE_DAY;
}

/**
 * The day on which a limit that began with an event on `start` is due, `YYYY-MM-DD` in Finland (act 150/1930).
 *
 * The day of the event is not counted (2 §). Months end on the same-numbered day, or on the month's last when it has none (3 §).
 * An end on a Saturday, Sunday, holy day, 1 May, 6 December, Midsummer Eve or Christmas Eve moves to the next day that is none of these
 * (5 §). Weekdays leave out Saturdays, Sundays and holidays. Today's rules hold for every year from 1900 to 2100, see `HOLIDAYS`.
 * @throws RangeError when `start` is no day of those years, or the limit no count from 1 to 999.
 */
export function dueDay(limit: Limit, start: string, options: ReckoningOptions = {}): string {
  return nextPermittedDay(lastCountedDay(limit, start, options));
}

/** The limit's last day by count, before an end on a closed day is moved. Throws as `dueDay`. */
export function lastCountedDay(limit: Limit, start: string, options: ReckoningOptions = {}): string {
  requireLimit(limit);
  if (!isReckonableDay(start)) throw new RangeError(`Not a day from 1900 to 2100: ${start}`);
  switch (limit.unit) {
    case 'd':
      return addDays(start, limit.count);
    case 'mo':
      return addMonths(start, limit.count);
    case 'wd':
      return addWeekdays(start, limit.count, options.evesCount ?? true);
  }
}

/** The same-numbered day `count` months later, or the month's last day when it has none (150/1930 3 §). */
export function addMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
  const sameNumbered = `${month}-${day.slice(8, 10)}`;
  return isCalendarDay(sameNumbered) ? sameNumbered : lastDayOf(month);
}

function lastDayOf(month: string): string {
  const last = ['31', '30', '29', '28'].find((number) => isCalendarDay(`${month}-${number}`));
  if (last === undefined) throw new RangeError(`Not a month: ${month}`);
  return `${month}-${last}`;
}

function addWeekdays(start: string, count: number, evesCount: boolean): string {
  let year = Number(start.slice(0, 4));
  let days = countedWeekdays(year, evesCount);
  const after = days.findIndex((day) => day > start);
  let index = (after === -1 ? days.length : after) + count - 1;
  for (;;) {
    const day = days[index];
    if (day !== undefined) return day;
    index -= days.length;
    year += 1;
    days = countedWeekdays(year, evesCount);
  }
}
