import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { SharingPersonFragment } from '@rinnalla/web-graphql';

/** Who someone is: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". English shows the unit's Finnish name. */
export function usePersonLine(): (person: SharingPersonFragment) => string {
  const words = useWords();
  const { language } = useLanguage();
  return ({ name, profession, unit }) =>
    `${name}, ${words.profession[profession]}, ${language === 'sv' ? unit.nameSv : unit.nameFi}`;
}
