import type { LiveView } from '@rinnalla/web-realtime';

/**
 * The reader's queues: put together by the server, so they are read again whole at each event.
 * @param streamIds of the queues' streams; none until the first answer tells them
 */
export const intakeView = (meId: string, streamIds: readonly string[], changed: () => void): LiveView => ({
  streams: [`user:${meId}`, ...streamIds.map((id) => `intake:${id}` as const)],
  wants: (event) => {
    if (event.refKind === 'contact' || event.refKind === 'rights') changed();
    return [];
  },
});
