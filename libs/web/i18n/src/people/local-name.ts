import { useLanguage } from '../language-provider.js';

export interface NamedLocally {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn?: string;
}

/** Places have a name in both official languages, fields of knowledge in English too; English shows the Finnish one elsewhere. */
export function useLocalName(): (named: NamedLocally) => string {
  const { language } = useLanguage();
  return ({ nameFi, nameSv, nameEn }) =>
    language === 'sv' ? nameSv : language === 'en' ? (nameEn ?? nameFi) : nameFi;
}
