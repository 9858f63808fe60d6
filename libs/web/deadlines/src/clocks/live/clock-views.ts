import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';

/**
 * What may bring a clock onto a page, change it or take it away: the clock itself, a contact or case that it is of, the reader's rights, and
 * what opens or closes the patient entry that tells of it.
 */
const TELLING: ReadonlySet<LiveEvent['refKind']> = new Set([
  'clock',
  'contact',
  'case',
  'team_member',
  'rights',
  'denial',
  'override',
  'disclosure_permission',
]);

export interface UnitStreams {
  readonly workspaceIds: readonly string[];
  /** The unit, for whoever receives its contacts. */
  readonly queueId: string | null;
}

/**
 * Clocks of one unit, as the reader's own workspaces and queue tell of them. The server orders and counts them, so they are read again
 * whole.
 */
export const deadlinesView = (
  meId: string,
  { queueId, workspaceIds }: UnitStreams,
  changed: () => void,
): LiveView => {
  const streams: readonly StreamName[] = [
    `user:${meId}`,
    ...workspaceIds.map((id) => `workspace:${id}` as const),
    ...(queueId === null ? [] : [`intake:${queueId}` as const]),
  ];
  return {
    streams,
    wants: (event) => {
      if (TELLING.has(event.refKind)) changed();
      return [];
    },
  };
};

/** What the reader is told: it comes, is seen on another screen, or is over. */
export const noticesView = (meId: string, changed: () => void): LiveView => ({
  streams: [`user:${meId}`],
  wants: (event) => {
    if (event.refKind === 'notice' || event.refKind === 'clock' || event.refKind === 'rights') changed();
    return [];
  },
});

/**
 * Clocks of one case. Of care it is told on the reader's own stream, and to nobody else.
 * @param meId the reader
 */
export const caseClocksView = (caseId: string, meId: string, changed: () => void): LiveView => ({
  streams: [`case:${caseId}`, `user:${meId}`],
  wants: (event) => {
    if (event.caseId === caseId && TELLING.has(event.refKind)) changed();
    return [];
  },
});
