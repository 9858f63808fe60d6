import type { LiveEvent } from '@rinnalla/contracts';
import type { Self } from '../live/own-streams.js';

/** What is told to a reader who may be anywhere in the product. Ids only: who the client is stays out of it. */
export type News =
  | { readonly kind: 'request'; readonly expertiseId: string }
  | { readonly kind: 'claimed' | 'moreInfoAsked' | 'answered' | 'declined' };

const STEPS = ['claimed', 'moreInfoAsked', 'answered', 'declined'] as const;

/** Later than this it is no news: what was missed is seen on the page. */
const NEWS_MS = 60_000;

/**
 * What an event means to the reader, or null when it is not for telling: one's own act, an old event, a step of no weight.
 * @param now milliseconds, as of when the event came
 */
export function newsOf(event: LiveEvent, self: Self, now: number): News | null {
  if (event.actorId === self.id || now - Date.parse(event.at) > NEWS_MS) return null;
  const [streamKind, streamId = ''] = event.stream.split(':');
  if (streamKind === 'expertise')
    return event.type === 'consultation.requested' ? { kind: 'request', expertiseId: streamId } : null;
  if (streamKind !== 'user') return null;
  const step = STEPS.find((known) => event.type === `consultation.${known}`);
  return step ? { kind: step } : null;
}
