import { isCalendarDay } from '../helsinki-time.js';
import { helsinkiInstant, isWallTime } from './helsinki-instant.js';
import { findClosure, weekdayOf, type Weekday } from './weekday.js';

/** A stretch of one day when the unit answers, wall time in Finland: from `opens` up to, not including, `closes`. */
export interface OfficePeriod {
  /** `HH:MM`. */
  readonly opens: string;
  /** `HH:MM`, after `opens`; `24:00` for midnight. */
  readonly closes: string;
}

/** When a unit answers. A day has any number of periods; none is closed. */
export interface OfficeHours {
  readonly weekly: Readonly<Record<Weekday, readonly OfficePeriod[]>>;
  /** False closes the unit on holidays and eves, whatever their day of the week; true for a duty that never closes. */
  readonly opensOnHolidays: boolean;
  /** Days of their own, which go before everything else. At most one a day. */
  readonly exceptions: readonly { readonly day: string; readonly periods: readonly OfficePeriod[] }[];
}

const ORDINARY_DAY = [{ opens: '08:00', closes: '16:15' }] as const;

/** State offices' hours by decree 332/1994: what holds for a unit that has not said otherwise. */
export const ORDINARY_OFFICE_HOURS: OfficeHours = {
  weekly: {
    mon: ORDINARY_DAY,
    tue: ORDINARY_DAY,
    wed: ORDINARY_DAY,
    thu: ORDINARY_DAY,
    fri: ORDINARY_DAY,
    sat: [],
    sun: [],
  },
  opensOnHolidays: false,
  exceptions: [],
};

/** The periods of one calendar day, as they were written. */
export function officePeriods(hours: OfficeHours, day: string): readonly OfficePeriod[] {
  const exception = hours.exceptions.find((candidate) => candidate.day === day);
  if (exception !== undefined) return exception.periods;
  const closure = findClosure(day);
  const isHoliday = closure !== null && closure !== 'saturday' && closure !== 'sunday';
  return isHoliday && !hours.opensOnHolidays ? [] : hours.weekly[weekdayOf(day)];
}

/**
 * The last moment at which an act due on `day` is in time: the unit's last closing that day (150/1930 6 §), across daylight saving. A
 * unit shut on a day when limits may end does not move the limit, so the ordinary closing time stands in.
 * @throws RangeError when `day` is no calendar day or a time is none.
 */
export function dueInstant(day: string, hours: OfficeHours): Date {
  const closings = officePeriods(hours, day).map((period) => period.closes);
  const last = closings.reduce((latest, closes) => (closes > latest ? closes : latest), '');
  return helsinkiInstant(day, last === '' ? ORDINARY_DAY[0].closes : last);
}

export const OFFICE_HOURS_PROBLEMS = [
  'not_a_time',
  'closes_before_opens',
  'overlap',
  'not_a_day',
  'day_twice',
] as const;
export type OfficeHoursProblem = (typeof OFFICE_HOURS_PROBLEMS)[number];

/** What is wrong with hours that someone wrote, and on which weekday or exceptional day; null when nothing is. */
export function findOfficeHoursProblem(
  hours: OfficeHours,
): { readonly problem: OfficeHoursProblem; readonly on: string } | null {
  const exceptional = hours.exceptions.map(({ day }) => day);
  for (const [index, day] of exceptional.entries()) {
    if (!isCalendarDay(day)) return { problem: 'not_a_day', on: day };
    if (exceptional.indexOf(day) !== index) return { problem: 'day_twice', on: day };
  }
  const weekly = Object.entries(hours.weekly).map(([day, periods]) => ({ day, periods }));
  for (const { day, periods } of [...weekly, ...hours.exceptions]) {
    const problem = findPeriodProblem(periods);
    if (problem !== null) return { problem, on: day };
  }
  return null;
}

function findPeriodProblem(periods: readonly OfficePeriod[]): OfficeHoursProblem | null {
  if (!periods.every(({ opens, closes }) => isWallTime(opens) && isWallTime(closes))) return 'not_a_time';
  if (periods.some(({ opens, closes }) => closes <= opens)) return 'closes_before_opens';
  const inOrder = periods.toSorted((left, right) => (left.opens < right.opens ? -1 : 1));
  const overlaps = inOrder.some((period, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && next.opens < period.closes;
  });
  return overlaps ? 'overlap' : null;
}
