import { calendarDay, helsinkiInstant, isWallTime } from '@rinnalla/domain';

const wall = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Helsinki',
});

/** A moment as the day and the time of day that people write, `YYYY-MM-DD` and `HH:MM` in Finland. */
export const writtenMoment = (moment: Date): { readonly day: string; readonly time: string } => ({
  day: calendarDay(moment),
  time: wall.format(moment),
});

/** `8.05` and `16:15` as `HH:MM`; null when it is no time of day. */
export function wallTime(written: string): string | null {
  const [hour = '', minute = ''] = written.trim().split(/[.:]/);
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return isWallTime(time) ? time : null;
}

/** The moment that was written; null when the time is none. */
export function momentOf(day: string, written: string): string | null {
  const time = wallTime(written);
  return time === null ? null : helsinkiInstant(day, time).toISOString();
}
