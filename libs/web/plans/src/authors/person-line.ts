import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { Author } from '../data/plan-types.js';

interface NamedInTwo {
  readonly nameFi: string;
  readonly nameSv: string;
}

/** Units have a name in both official languages; English shows the Finnish one. */
export function useLocalName(): (named: NamedInTwo) => string {
  const { language } = useLanguage();
  return (named) => (language === 'sv' ? named.nameSv : named.nameFi);
}

/** Who someone is, as it stands under everything they wrote: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". */
export function usePersonLine(): (person: Author) => string {
  const words = useWords();
  const localName = useLocalName();
  return ({ name, profession, unit }) => `${name}, ${words.profession[profession]}, ${localName(unit)}`;
}
