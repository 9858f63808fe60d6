import type { LiveView } from '@rinnalla/web-realtime';

/**
 * Requests for the client's report, as the officer's own stream tells of them. The server orders them, so they are read again whole.
 * @param meId the officer
 * @param changed told of each event of a request
 */
export const clientReportsView = (meId: string, changed: () => void): LiveView => ({
  streams: [`user:${meId}`],
  wants: (event) => {
    if (event.refKind === 'client_report') changed();
    return [];
  },
});
