import { addToList, type CachedRecord, type ListPlace } from '@rinnalla/web-graphql';
import type { Cache } from '@urql/exchange-graphcache';

/** Puts a record into a cached list, and the list into the order the server gives it in. A list that was never read stays unread. */
export function addInOrder(
  cache: Cache,
  place: ListPlace,
  record: CachedRecord,
  compare: (one: string, other: string) => number,
): void {
  addToList(cache, place, record);
  const { parent, field } = place;
  const keys = cache.resolve(parent, field);
  if (!Array.isArray(keys)) return;
  const known = keys.filter((key): key is string => typeof key === 'string');
  cache.link(parent, field, known.toSorted(compare));
}

/** A text field of a cached record, by its name in the schema. */
export function textOf(cache: Cache, key: string, field: string): string {
  const value = cache.resolve(key, field);
  return typeof value === 'string' ? value : '';
}
