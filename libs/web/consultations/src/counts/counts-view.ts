import type { LiveEvent } from '@rinnalla/contracts';
import type { LiveView } from '@rinnalla/web-realtime';
import { streamsOf, type Self } from '../live/own-streams.js';

/**
 * Follows what changes the reader's counts, on any page. Nothing of the consultations themselves is read: the counts hold no client's
 * data, and are asked anew.
 * @param changed told of each event that concerns the counts
 */
export function countsView(self: Self, changed: (event: LiveEvent) => void): LiveView {
  const streams = streamsOf(self);
  return {
    streams,
    wants: (event) => {
      if (event.refKind === 'consultation' && streams.includes(event.stream)) changed(event);
      return [];
    },
  };
}
