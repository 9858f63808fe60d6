import { isWallTime, type OfficePeriod } from '@rinnalla/domain';

/** As people write it: `8.00–11.30, 12.30–16.15`; empty for closed. */
export const writePeriods = (periods: readonly OfficePeriod[]): string =>
  periods.map(({ opens, closes }) => `${writeTime(opens)}–${writeTime(closes)}`).join(', ');

/** Reads what people write: `8-11.30, 12:30–16`. Null when some of it is no time of day. */
export function readPeriods(text: string): OfficePeriod[] | null {
  if (text.trim() === '') return [];
  const periods = text.split(/[,;]/).map(readPeriod);
  return periods.every((period) => period !== null) ? periods : null;
}

function readPeriod(text: string): OfficePeriod | null {
  const [opens = '', closes = '', ...more] = text.split(/[-–—]/).map(readTime);
  return more.length === 0 && isWallTime(opens) && isWallTime(closes) ? { opens, closes } : null;
}

function readTime(text: string): string {
  const [hour = '', minute = '00'] = text.trim().split(/[.:]/);
  if (hour === '') return '';
  return `${hour.padStart(2, '0')}:${minute}`;
}

const writeTime = (time: string): string => time.replace(/^0/, '').replace(':', '.');
