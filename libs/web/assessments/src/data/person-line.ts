import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { Person } from './assessment-types.js';

/** Who someone is: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". Units have a name in both official languages. */
export function usePersonLine(): (person: Person) => string {
  const words = useWords();
  const { language } = useLanguage();
  return ({ name, profession, unit }) =>
    `${name}, ${words.profession[profession]}, ${language === 'sv' ? unit.nameSv : unit.nameFi}`;
}
