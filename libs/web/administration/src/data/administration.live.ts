import { recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

/** A person or unit of whom the lists may not know yet: they are read anew. What is shown stays until then. */
const staffKind = recordKind({
  kind: 'staff_member',
  typename: 'StaffMember',
  fragment: 'LiveStaffMember',
  place: (_record, cache) => cache.invalidate('Query', 'administration'),
});
const unitKind = recordKind({
  kind: 'staffed_unit',
  typename: 'StaffedUnit',
  fragment: 'LiveStaffedUnit',
  place: (_record, cache) => cache.invalidate('Query', 'administration'),
});

/** What other administrators change comes on one's own stream. */
export const administrationView = (id: string): LiveView => ({
  streams: [`user:${id}`],
  kinds: [staffKind, unitKind],
  wants: ({ refKind, refId }) =>
    refKind === 'staff_member' || refKind === 'staffed_unit' ? [{ kind: refKind, id: refId }] : [],
});
