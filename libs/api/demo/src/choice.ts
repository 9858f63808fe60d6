import { createHash } from 'node:crypto';

/** A whole number from 0 up to, not including, `below`, that follows from the key alone: chance without chance. */
export function numberFor(key: string, below: number): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) % below;
}

/** One of the list, the same for the same key. @throws RangeError for an empty list */
export function choose<T>(key: string, list: readonly T[]): T {
  return nth(list, numberFor(key, list.length));
}

/** The list's item at `index`, counted round and round. @throws RangeError for an empty list */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('There is nothing to choose from');
  return item;
}
