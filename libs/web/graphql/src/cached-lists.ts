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
