import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { Colleague } from './case-types.js';

interface NamedInTwo {
  readonly nameFi: string;
  readonly nameSv: string;
}

/** Units and workspaces have a name in both official languages; English shows the Finnish one. */
export function useLocalName(): (named: NamedInTwo) => string {
  const { language } = useLanguage();
  return (named) => (language === 'sv' ? named.nameSv : named.nameFi);
}

/** Who someone is, as it stands beside everything they did: "Eero Korhonen, sairaanhoitaja, Mielenterveysyksikkö". */
export function usePersonLine(): (person: Colleague) => string {
  const words = useWords();
  const localName = useLocalName();
  return ({ name, profession, unit }) => `${name}, ${words.profession[profession]}, ${localName(unit)}`;
}
