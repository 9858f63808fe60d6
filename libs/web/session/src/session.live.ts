import { recordKind } from '@rinnalla/web-graphql';
import type { LiveView } from '@rinnalla/web-realtime';

/** The "available now" switch: wherever a person's is shown, it turns by itself. */
const availabilityKind = recordKind({
  kind: 'availability',
  typename: 'Availability',
  fragment: 'LiveAvailability',
});

/** One's work tasks: the pages they open come and go by themselves. */
const rightsKind = recordKind({ kind: 'rights', typename: 'Me', fragment: 'LiveRights' });

/** What concerns the person themselves, on whatever page they are: their own switch, turned in another window, and their rights. */
export const ownView = (id: string): LiveView => ({
  streams: [`user:${id}`],
  kinds: [availabilityKind, rightsKind],
  wants: ({ refKind, refId }) =>
    refId === id && (refKind === 'availability' || refKind === 'rights') ? [{ kind: refKind, id }] : [],
});
