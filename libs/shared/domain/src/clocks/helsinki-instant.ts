import { addDays, calendarDay } from '../helsinki-time.js';

/** A time on the wall in Finland, `HH:MM`; `24:00` is the end of the day. */
const WALL_TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

const helsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** True for `00:00` to `24:00`. */
export function isWallTime(text: string): boolean {
  return WALL_TIME.test(text);
}

/**
 * The moment when the clocks on the wall in Finland show `time` on `day`. A time that the spring change skips is taken as much later as
 * clocks jump; of a time that the autumn change repeats, the later pass counts.
 * @throws RangeError when `day` is no calendar day or `time` no `HH:MM`.
 */
export function helsinkiInstant(day: string, time: string): Date {
  if (!isWallTime(time)) throw new RangeError(`Not a time of day: ${time}`);
  const wall =
    time === '24:00'
      ? Date.parse(`${addDays(day, 1)}T00:00:00Z`)
      : Date.parse(`${addDays(day, 0)}T${time}:00Z`);
  // The offset is that of the moment sought, so it is asked twice: first near it, then at it.
  const near = wall - offsetAt(wall);
  return new Date(wall - offsetAt(near));
}

/**
 * The moment of an act of which the day alone is told: noon of that day in Finland, and this moment when it was today.
 * @param day `YYYY-MM-DD`
 */
export const momentOfDay = (day: string, now: Date): Date =>
  day === calendarDay(now) ? now : helsinkiInstant(day, '12:00');

/** Milliseconds that Finland's clocks are ahead of UTC at a moment given in whole seconds. */
function offsetAt(moment: number): number {
  const shown = new Map(helsinki.formatToParts(moment).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type));
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wall - moment;
}
