import type { RecordKind } from '@rinnalla/contracts';
import { recordKind, type CachedRecord } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import type { Cache, DataField } from '@urql/exchange-graphcache';

/** A declaration stands on every case of its client that is open here, in the order the server has: see `foremost`. */
function placeOnCases(
  cache: Cache,
  record: CachedRecord & { readonly caseIds: readonly string[] },
  field: 'permissions' | 'denials',
): void {
  const own = cache.keyOfEntity({ ...record });
  for (const id of record.caseIds) {
    const parent = cache.resolve({ __typename: 'Case', id }, 'declarations');
    const list = typeof parent === 'string' ? cache.resolve(parent, field) : null;
    if (own === null || typeof parent !== 'string' || !Array.isArray(list)) continue;
    const items: readonly unknown[] = list;
    const keys = items.filter((key) => typeof key === 'string');
    const placed = [...keys.filter((key) => key !== own), own].sort(foremost(cache));
    if (placed.some((key, place) => key !== keys[place])) cache.link(parent, field, placed);
  }
}

/** What holds before what was withdrawn; the latest given first, and of one day by id, backwards. */
const foremost =
  (cache: Cache) =>
  (one: string, other: string): number => {
    const isWithdrawn = (key: string) => Number(cache.resolve(key, 'withdrawnAt') !== null);
    const placeOf = (key: string) =>
      `${asText(cache.resolve(key, 'givenOn'))} ${asText(cache.resolve(key, 'id'))}`;
    return isWithdrawn(one) - isWithdrawn(other) || (placeOf(one) < placeOf(other) ? 1 : -1);
  };

const asText = (value: DataField | undefined): string => (typeof value === 'string' ? value : '');

const permissionKind = recordKind({
  kind: 'disclosure_permission',
  typename: 'DisclosurePermission',
  fragment: 'LiveDisclosurePermission',
  place: (permission, cache) => placeOnCases(cache, permission, 'permissions'),
});

const denialKind = recordKind({
  kind: 'denial',
  typename: 'Denial',
  fragment: 'LiveDenial',
  place: (denial, cache) => placeOnCases(cache, denial, 'denials'),
});

/**
 * What the clients of a case permit and deny.
 * @param askAgain how many rest on a permission turns with the team and with consultations: no record names the number
 */
const ASKS_AGAIN: ReadonlySet<RecordKind> = new Set(['team_member', 'consultation', 'override']);

export const declarationsView = (caseId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [permissionKind, denialKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    if (refKind === 'disclosure_permission' || refKind === 'denial') return [{ kind: refKind, id: refId }];
    // What a denial may name follows from what one sees.
    if (ASKS_AGAIN.has(refKind)) askAgain();
    return [];
  },
});
