import { useLanguage, type Language } from '@rinnalla/web-i18n';

export interface NamedExpertise {
  readonly nameFi: string;
  readonly nameSv: string;
  readonly nameEn: string;
}

export function expertiseNameIn(language: Language, { nameFi, nameSv, nameEn }: NamedExpertise): string {
  return { fi: nameFi, sv: nameSv, en: nameEn }[language];
}

export function useExpertiseName(): (expertise: NamedExpertise) => string {
  const { language } = useLanguage();
  return (expertise) => expertiseNameIn(language, expertise);
}
