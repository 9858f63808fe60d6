import { addToList, recordKind, type CachedRecord } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';
import type { Cache } from '@urql/exchange-graphcache';

/** A declaration stands on every case of its client that is open here. */
function placeOnCases(
  cache: Cache,
  record: CachedRecord & { readonly caseIds: readonly string[] },
  field: 'permissions' | 'denials',
): void {
  for (const id of record.caseIds) {
    const parent = cache.resolve({ __typename: 'Case', id }, 'declarations');
    if (typeof parent === 'string') addToList(cache, { parent, field }, record, { at: 'start' });
  }
}

export const permissionKind = recordKind({
  kind: 'disclosure_permission',
  typename: 'DisclosurePermission',
  fragment: 'LiveDisclosurePermission',
  place: (permission, cache) => placeOnCases(cache, permission, 'permissions'),
});

export const denialKind = recordKind({
  kind: 'denial',
  typename: 'Denial',
  fragment: 'LiveDenial',
  place: (denial, cache) => placeOnCases(cache, denial, 'denials'),
});

/**
 * What the clients of a case permit and deny.
 * @param askAgain how many rest on a permission turns with the team and with consultations: no record names the number
 */
export const declarationsView = (caseId: string, askAgain: () => void): LiveView => ({
  streams: [`case:${caseId}`],
  kinds: [permissionKind, denialKind],
  wants: ({ refKind, refId, caseId: ofCase }) => {
    if (ofCase !== caseId) return [];
    if (refKind === 'disclosure_permission' || refKind === 'denial') return [{ kind: refKind, id: refId }];
    if (refKind === 'team_member' || refKind === 'consultation') askAgain();
    return [];
  },
});
