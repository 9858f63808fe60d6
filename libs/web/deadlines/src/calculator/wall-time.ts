import { isWallTime } from '@rinnalla/domain';

const WRITTEN_TIME = /^(\d{1,2})[.:](\d{2})$/;

/** Reads a time of day as people write it, `8.00` or `16:15`, into `HH:MM`; null when it is none. */
export function findWallTime(written: string): string | null {
  const match = WRITTEN_TIME.exec(written.trim());
  const time = `${match?.[1]?.padStart(2, '0') ?? ''}:${match?.[2] ?? ''}`;
  return isWallTime(time) ? time : null;
}
