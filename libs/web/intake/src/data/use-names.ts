import { type NamedLocally, useLocalName, useTexts } from '@rinnalla/web-i18n';
import { intakeTexts } from '../i18n/intake-texts.js';

interface NamedPlace {
  readonly isEmergencyDuty: boolean;
  readonly unit: NamedLocally;
}

/** Names a queue: the unit's, or the emergency duty. */
export function usePlaceName(): (place: NamedPlace) => string {
  const say = useTexts(intakeTexts);
  const localName = useLocalName();
  return ({ isEmergencyDuty, unit }) => {
    if (isEmergencyDuty) return say('duty');
    return localName(unit);
  };
}

/** The person as they are looked for in a list: family name first. */
export const personOf = ({ familyName, givenNames }: { familyName: string; givenNames: string }): string =>
  `${familyName} ${givenNames}`;
