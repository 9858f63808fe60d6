import { recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

/** The "available now" switch: wherever a person's is shown, it turns by itself. */
export const availabilityKind = recordKind({
  kind: 'availability',
  typename: 'Availability',
  fragment: 'LiveAvailability',
});

/** What concerns the person themselves, on whatever page they are: their own switch, turned in another window. */
export const ownView = (id: string): LiveView => ({
  streams: [`user:${id}`],
  kinds: [availabilityKind],
  wants: (event) =>
    event.refKind === 'availability' && event.refId === id ? [{ kind: 'availability', id }] : [],
});
