import { recordKind } from '@rinnalla/web-graphql';

/** The "available now" switch: wherever a person's is shown, it turns by itself. */
export const availabilityKind = recordKind({
  kind: 'availability',
  typename: 'Availability',
  fragment: 'LiveAvailability',
});
