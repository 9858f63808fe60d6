import { parseDate, type CalendarDate } from '@internationalized/date';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Reads 'YYYY-MM-DD', a day without a time or a zone. Anything else, such as 30 February, is null. */
export function parseIsoDate(text: string | null | undefined): CalendarDate | null {
  if (typeof text !== 'string' || !isoDate.test(text)) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** A year written with two digits means this century: 24.12.26 is 24.12.2026. Other days are kept. */
export const withWholeYear = (date: CalendarDate): CalendarDate =>
  date.year < 100 ? date.set({ year: date.year + 2_000 }) : date;
