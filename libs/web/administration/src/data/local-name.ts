import { useLanguage } from '@rinnalla/web-i18n';

interface Named {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn?: string;
}

/** Places have a name in both official languages, fields of knowledge in English too; English shows the Finnish one elsewhere. */
export function useLocalName(): (named: Named) => string {
  const { language } = useLanguage();
  return ({ nameFi, nameSv, nameEn }) =>
    language === 'sv' ? nameSv : language === 'en' ? (nameEn ?? nameFi) : nameFi;
}
