const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_IN_DAY = 86_400_000;

const helsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** What was asked last: one read asks the day of its own moment dozens of times. */
let last = { time: Number.NaN, day: '' };

/** The calendar day `YYYY-MM-DD` on the wall in Finland at this moment, whatever the machine's own time zone. */
export function calendarDay(moment: Date): string {
  const time = moment.getTime();
  if (time !== last.time) last = { time, day: dayOf(moment) };
  return last.day;
}

function dayOf(moment: Date): string {
  // British order: day, month, year. Taken by part, for the marks between them vary with the engine.
  const numbers = helsinki.formatToParts(moment).filter((part) => part.type !== 'literal');
  return numbers
    .map((part) => part.value)
    .reverse()
    .join('-');
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export function isCalendarDay(text: string): boolean {
  return findUtcMidnight(text) !== null;
}

/**
 * The day `count` calendar days after `day` (before it, when negative).
 * @throws RangeError when `day` is no calendar day or `count` no whole number.
 */
export function addDays(day: string, count: number): string {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${String(count)}`);
  return new Date(utcMidnight(day) + count * MILLISECONDS_IN_DAY).toISOString().slice(0, 10);
}

/**
 * Calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. Days of 23 and 25 hours count as one.
 * @throws RangeError when either is no calendar day.
 */
export function daysBetween(from: string, to: string): number {
  return (utcMidnight(to) - utcMidnight(from)) / MILLISECONDS_IN_DAY;
}

function utcMidnight(day: string): number {
  const midnight = findUtcMidnight(day);
  if (midnight === null) throw new RangeError(`Not a calendar day: ${day}`);
  return midnight;
}

function findUtcMidnight(day: string): number | null {
  const match = DAY.exec(day);
  if (match === null) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight)) return null;
  // Some engines roll 30 February over to March instead of refusing it.
  return new Date(midnight).toISOString().startsWith(day) ? midnight : null;
}
