import type { CachedRecord, ListPlace } from '@rinnalla/web-graphql';
import type { Cache } from '@urql/exchange-graphcache';

/**
 * Puts a record into a cached list where the server would have it, by the value of `orderOf` and then by key. A list that was never
 * read stays unread. What others wrote a moment before an own change may arrive after it: appending would turn the two around.
 */
export function placeInOrder(
  cache: Cache,
  { parent, field }: ListPlace,
  record: CachedRecord,
  orderOf: (key: string) => string,
): void {
  const own = cache.keyOfEntity({ ...record });
  const list = cache.resolve(parent, field);
  if (own === null || !Array.isArray(list)) return;
  const keys = list.filter((key): key is string => typeof key === 'string');
  const isBehind = (key: string) => {
    const [one, other] = [orderOf(key), orderOf(own)];
    return one === other ? key > own : one > other;
  };
  const others = keys.filter((key) => key !== own);
  const place = others.findIndex(isBehind);
  const placed = others.toSpliced(place === -1 ? others.length : place, 0, own);
  if (placed.some((key, index) => key !== keys[index])) cache.link(parent, field, placed);
}
