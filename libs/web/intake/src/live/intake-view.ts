import type { LiveView } from '@rinnalla/web-realtime';

/** What may show or hide the case that came of a contact: who works with it. */
const OF_SIGHT: readonly string[] = ['rights', 'team_member', 'case'];

/**
 * The reader's queues: put together by the server, so they are read again whole at each event.
 * @param streamIds of the queues' streams; none until the first answer tells them
 */
export const intakeView = (meId: string, streamIds: readonly string[], changed: () => void): LiveView => ({
  streams: [`user:${meId}`, ...streamIds.map((id) => `intake:${id}` as const)],
  wants: (event) => {
    const isOwn = event.stream.startsWith('user:');
    if (event.refKind === 'contact' || (isOwn && OF_SIGHT.includes(event.refKind))) changed();
    return [];
  },
});
