import { addDays, calendarDay } from '../helsinki-time.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { officePeriods, type OfficeHours } from './office-hours.js';

const MILLISECONDS_IN_MINUTE = 60_000;
/** A unit that does not open within this many days never does. */
const LONGEST_CLOSURE_IN_DAYS = 366;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Minutes of office time between two moments, parts of a minute included: 0 while the unit is shut, and when `to` is not after `from`.
 * Counts time that passes, so a period over a change to summer time is an hour shorter than the wall says.
 * @throws RangeError when a moment is none or a period's time is no `HH:MM`.
 */
export function officeMinutesBetween(from: Date, to: Date, hours: OfficeHours): number {
  const lastDay = calendarDay(to);
  let milliseconds = 0;
  for (let day = calendarDay(from); day <= lastDay; day = addDays(day, 1)) {
    for (const stretch of openStretches(day, hours)) {
      milliseconds += overlapOf(stretch, { from: from.getTime(), to: to.getTime() });
    }
  }
  return milliseconds / MILLISECONDS_IN_MINUTE;
}

/**
 * The moment when `minutes` of office time have passed since `from`: when a contact unopened for 15 minutes is to raise its alarm.
 * Null when the unit does not open for a year.
 * @param minutes more than 0
 * @throws RangeError as `officeMinutesBetween`.
 */
export function findAfterOfficeMinutes(from: Date, minutes: number, hours: OfficeHours): Date | null {
  if (!(minutes > 0)) throw new RangeError(`Not a positive number of minutes: ${minutes}`);
  let left = minutes * MILLISECONDS_IN_MINUTE;
  let closedDays = 0;
  for (let day = calendarDay(from); closedDays <= LONGEST_CLOSURE_IN_DAYS; day = addDays(day, 1)) {
    const stretches = openStretches(day, hours);
    closedDays = stretches.length === 0 ? closedDays + 1 : 0;
    for (const stretch of stretches) {
      const begins = Math.max(stretch.from, from.getTime());
      if (begins + left <= stretch.to) return new Date(begins + left);
      left -= Math.max(0, stretch.to - begins);
    }
  }
  return null;
}

/** Is the unit open at this moment? At closing time it is not. */
export function isOfficeOpen(moment: Date, hours: OfficeHours): boolean {
  const now = moment.getTime();
  return openStretches(calendarDay(moment), hours).some(({ from, to }) => from <= now && now < to);
}

/**
 * When the unit, open at this moment, next closes. Null when it is closed now, and when it does not close for a year: a period that
 * another follows without a minute between is no closing.
 */
export function findClosing(moment: Date, hours: OfficeHours): Date | null {
  const now = moment.getTime();
  const today = calendarDay(moment);
  let closes = openStretches(today, hours).find(({ from, to }) => from <= now && now < to)?.to;
  if (closes === undefined) return null;
  for (let days = 1; days <= LONGEST_CLOSURE_IN_DAYS; days += 1) {
    const [first] = openStretches(addDays(today, days), hours);
    if (closes !== helsinkiInstant(addDays(today, days), '00:00').getTime() || first?.from !== closes) {
      return new Date(closes);
    }
    closes = first.to;
  }
  return null;
}

function overlapOf(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

/** The day's open time in order, overlapping periods joined, so that no minute counts twice; an empty period is none. */
function openStretches(day: string, hours: OfficeHours): readonly Stretch[] {
  const stretches = officePeriods(hours, day)
    .map(({ opens, closes }) => ({
      from: helsinkiInstant(day, opens).getTime(),
      to: helsinkiInstant(day, closes).getTime(),
    }))
    .filter(({ from, to }) => from < to);
  const joined: Stretch[] = [];
  for (const stretch of stretches.toSorted((left, right) => left.from - right.from)) {
    const previous = joined.at(-1);
    if (previous === undefined || stretch.from > previous.to) joined.push(stretch);
    else joined[joined.length - 1] = { from: previous.from, to: Math.max(previous.to, stretch.to) };
  }
  return joined;
}
