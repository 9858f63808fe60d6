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
