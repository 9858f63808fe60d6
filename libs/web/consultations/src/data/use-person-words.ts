import { useLanguage, useWords } from '@rinnalla/web-i18n';
import type { Person } from './consultation-types.js';

/** A professional with profession and unit, as every line and message shows its author. */
export function usePersonWords(): (person: Person) => { readonly name: string; readonly post: string } {
  const words = useWords();
  const { language } = useLanguage();
  return ({ name, profession, unit }) => ({
    name,
    post: `${words.profession[profession]}, ${language === 'sv' ? unit.nameSv : unit.nameFi}`,
  });
}
