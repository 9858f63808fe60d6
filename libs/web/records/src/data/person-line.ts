import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { Person } from './record-types.js';

/** Who wrote it: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". Units have a name in both official languages. */
export function usePersonLine(): (person: Person) => string {
  const words = useWords();
  const { language } = useLanguage();
  return ({ name, profession, unit }) =>
    `${name}, ${words.profession[profession]}, ${language === 'sv' ? unit.nameSv : unit.nameFi}`;
}
