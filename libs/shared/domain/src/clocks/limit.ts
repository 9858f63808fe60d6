/** `wd`: weekdays (arkipäivä); `mo`: months; `d`: calendar days. */
export const LIMIT_UNITS = ['wd', 'mo', 'd'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** A time limit with a number, such as the seven weekdays of SHL 36 §. */
export interface Limit {
  /** A whole number from 1 to 999. */
  readonly count: number;
  readonly unit: LimitUnit;
}

const LIMIT = /^([1-9]\d{0,2})(wd|mo|d)$/;

/** Reads `7wd`, `3mo` or `30d`: 1 to 999 of a unit, without spaces or leading zeros. Null when it is none. */
export function findLimit(text: string): Limit | null {
  const match = LIMIT.exec(text);
  const unit = LIMIT_UNITS.find((known) => known === match?.[2]);
  return unit === undefined ? null : { count: Number(match?.[1]), unit };
}

/** The limit as `findLimit` reads it. */
export function writeLimit(limit: Limit): string {
  return `${limit.count}${limit.unit}`;
}

/** @throws RangeError when the count is no whole number from 1 to 999. */
export function requireLimit(limit: Limit): void {
  if (findLimit(writeLimit(limit)) === null) throw new RangeError(`Not a time limit: ${writeLimit(limit)}`);
}
