import type { Cache, Entity, FieldArgs, Link } from '@urql/exchange-graphcache';

export interface CachedRecord {
  readonly __typename: string;
  readonly id: string;
}

export interface ListPlace {
  /** What the list belongs to: a record, the key of a part, or `Query`. */
  readonly parent: Entity;
  readonly field: string;
}

/**
 * Puts a record into every cached version of a list where it is not yet. A list that was never read stays unread.
 * @param fits which versions of the list, by the arguments it was read with
 */
export function addToList(
  cache: Cache,
  { parent, field }: ListPlace,
  record: CachedRecord,
  { at = 'end', fits = () => true }: { at?: 'start' | 'end'; fits?: (args: FieldArgs) => boolean } = {},
): void {
  const key = cache.keyOfEntity({ ...record });
  changeLists(cache, { parent, field }, (keys, args) => {
    if (key === null || keys.includes(key) || !fits(args)) return null;
    return at === 'start' ? [key, ...keys] : [...keys, key];
  });
}

/**
 * Puts a record into a cached list where the server would have it. A list that was never read stays unread. What others wrote a moment
 * before an own change may arrive after it, and what is recorded today may be of an earlier day: adding at an end would misplace both.
 * Only the record itself is moved: of the others not everything may have been read that the server orders by.
 * @param compare two keys of the list, as for a sort; `at` says where a newcomer stands among its equals
 */
export function placeInOrder(
  cache: Cache,
  { parent, field }: ListPlace,
  record: CachedRecord,
  compare: (one: string, other: string) => number,
  { at = 'end' }: { at?: 'start' | 'end' } = {},
): void {
  const own = cache.keyOfEntity({ ...record });
  const list = cache.resolve(parent, field);
  if (own === null || !Array.isArray(list)) return;
  const items: readonly unknown[] = list;
  const keys = items.filter((item) => typeof item === 'string');
  const others = keys.filter((key) => key !== own);
  const before = (isBehind: (order: number) => boolean): number => {
    const place = others.findIndex((key) => isBehind(compare(key, own)));
    return place === -1 ? others.length : place;
  };
  const [first, last] = [before((order) => order >= 0), before((order) => order > 0)];
  const was = keys.indexOf(own);
  const newcomers = at === 'start' ? first : last;
  const place = was === -1 ? newcomers : Math.min(Math.max(was, first), last);
  if (place !== was) cache.link(parent, field, others.toSpliced(place, 0, own));
}

/** A text field of a cached record, by its name in the schema. */
export function textOf(cache: Cache, key: string, field: string): string {
  const value = cache.resolve(key, field);
  return typeof value === 'string' ? value : '';
}

/** Takes a record out of every cached version of a list. */
export function removeFromList(cache: Cache, place: ListPlace, record: CachedRecord): void {
  const key = cache.keyOfEntity({ ...record });
  changeLists(cache, place, (keys) =>
    key !== null && keys.includes(key) ? keys.filter((other) => other !== key) : null,
  );
}

function changeLists(
  cache: Cache,
  { parent, field }: ListPlace,
  change: (keys: string[], args: FieldArgs) => string[] | null,
): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(parent)) {
    if (fieldName !== field) continue;
    const list = cache.resolve(parent, field, args);
    if (!Array.isArray(list)) continue;
    const items: readonly unknown[] = list;
    const keys = items.filter((item) => typeof item === 'string');
    const changed = change(keys, args);
    if (changed) linkAgain(cache, { parent, field }, args, changed);
  }
}

function linkAgain(cache: Cache, { parent, field }: ListPlace, args: FieldArgs, keys: Link): void {
  if (args) cache.link(parent, field, args, keys);
  else cache.link(parent, field, keys);
}
