import type { LiveRecordOf } from '@rinnalla/web-graphql';
import type { Cache, DataField } from '@urql/exchange-graphcache';

const asText = (value: DataField | undefined): string => (typeof value === 'string' ? value : '');

/** Puts an entry into its record where the server would have it: newest day first, then newest writing. A record never read stays unread. */
export function placeNewestFirst(cache: Cache, entry: LiveRecordOf<'RecordEntry'>): void {
  const parent = { __typename: 'CaseRecord', id: entry.caseId };
  const own = cache.keyOfEntity({ __typename: 'RecordEntry', id: entry.id });
  const list = cache.resolve(parent, 'entries');
  if (own === null || !Array.isArray(list)) return;
  const items: readonly unknown[] = list;
  const keys = items.filter((key): key is string => typeof key === 'string');
  const orderOf = (key: string) =>
    `${asText(cache.resolve(key, 'occurredOn'))} ${asText(cache.resolve(key, 'createdAt'))} ${key}`;
  const others = keys.filter((key) => key !== own);
  const place = others.findIndex((key) => orderOf(key) < orderOf(own));
  const placed = others.toSpliced(place === -1 ? others.length : place, 0, own);
  if (placed.some((key, index) => key !== keys[index])) cache.link(parent, 'entries', placed);
}
