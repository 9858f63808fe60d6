import { useLanguage, useTexts } from '@rinnalla/web-i18n';
import { intakeTexts } from '../i18n/intake-texts.js';

interface NamedPlace {
  readonly isEmergencyDuty: boolean;
  readonly unit: { readonly nameFi: string; readonly nameSv: string };
}

/** Names a queue: the unit's, or the emergency duty. */
export function usePlaceName(): (place: NamedPlace) => string {
  const say = useTexts(intakeTexts);
  const isSwedish = useLanguage().language === 'sv';
  return ({ isEmergencyDuty, unit }) => {
    if (isEmergencyDuty) return say('duty');
    return isSwedish ? unit.nameSv : unit.nameFi;
  };
}

/** The person as they are looked for in a list: family name first. */
export const personOf = ({ familyName, givenNames }: { familyName: string; givenNames: string }): string =>
  `${familyName} ${givenNames}`;
