import { type Language, LANGUAGES } from '@rinnalla/contracts';

export { type Language, LANGUAGES };

/** Each language as Finland uses it: days, numbers and the words inside React Aria's own parts follow these. */
export const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-FI' };

/** Each language in its own name, as a switch shows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

export const asLanguage = (text: unknown): Language | null =>
  LANGUAGES.find((language) => language === text) ?? null;

const KEPT_UNDER = 'rinnalla.language';

/**
 * The language chosen on this device; else Swedish to a browser that asks for it before Finnish; else Finnish. An English browser
 * says little of the one who works with it here: English is a choice.
 */
export function firstLanguage(): Language {
  const chosen = asLanguage(readKept());
  if (chosen) return chosen;
  const national = navigator.languages
    .map((preferred) => preferred.slice(0, 2))
    .find((code) => code === 'fi' || code === 'sv');
  return asLanguage(national) ?? 'fi';
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT_UNDER);
  } catch {
    // Storage can be switched off; the language then lasts as long as the page.
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_UNDER, language);
  } catch {
    // As above.
  }
}
