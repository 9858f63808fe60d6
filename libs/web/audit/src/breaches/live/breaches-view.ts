import type { LiveView } from '@rinnalla/web-realtime';

/**
 * The register as the officer's own stream tells of it. The server orders and counts it, so it is read again whole.
 * @param meId the officer
 * @param changed told of each event of a breach
 */
export const dataBreachesView = (meId: string, changed: () => void): LiveView => ({
  streams: [`user:${meId}`],
  wants: (event) => {
    if (event.refKind === 'data_breach') changed();
    return [];
  },
});
