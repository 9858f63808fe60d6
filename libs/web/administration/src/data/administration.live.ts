import type { LiveView } from '@rinnalla/web-realtime';

/** What other administrators change comes on one's own stream; what is shown is then read anew, whole. */
export const administrationView = (id: string, changed: () => void): LiveView => ({
  streams: [`user:${id}`],
  wants: ({ refKind }) => {
    if (refKind === 'staff_member' || refKind === 'staffed_unit') changed();
    return [];
  },
});
