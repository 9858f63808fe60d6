import type { LiveEvent } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';

/** What may propose the end of a case, take it back, open and close what stands in its way, or change who may end it. */
const TELLING: ReadonlySet<LiveEvent['refKind']> = new Set([
  'case',
  'team_member',
  'rights',
  'decision',
  'clock',
  'responsibility',
  'consultation',
  'assessment',
]);

/** The proposed end of one case with its checks: the server counts them, so it is read again whole. */
export const endingView = (caseId: string, changed: () => void): LiveView => ({
  streams: [`case:${caseId}`],
  wants: (event) => {
    if (event.caseId === caseId && TELLING.has(event.refKind)) changed();
    return [];
  },
});
