import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { asLanguage, keepLanguage, LOCALES, type Language } from './languages.js';

export interface LanguageChoice {
  readonly language: Language;
  /** BCP 47, for Intl. */
  readonly locale: string;
  /** The reader chose; kept on this device, and with the person when `onChoose` does so. */
  readonly choose: (language: Language) => void;
  /** What is kept with the person comes into use: not a choice made here. */
  readonly adopt: (language: Language) => void;
  /** A choice was made on this page, before anyone was known. It outweighs what is kept with the person. */
  readonly wasChosenHere: boolean;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

export interface LanguageProviderProps {
  i18n: I18n;
  children: ReactNode;
}

/** The language of everything: our texts, React Aria's own, `<html lang>`, dates and numbers. Switches at any time. */
export function LanguageProvider({ i18n, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState<Language>(() => asLanguage(i18n.language) ?? 'fi');
  const [wasChosenHere, setChosenHere] = useState(false);

  const adopt = useCallback(
    (next: Language) => {
      void i18n.changeLanguage(next);
      keepLanguage(next);
      setLanguage(next);
    },
    [i18n],
  );
  const choose = useCallback(
    (next: Language) => {
      setChosenHere(true);
      adopt(next);
    },
    [adopt],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choice = useMemo(
    () => ({ language, locale: LOCALES[language], choose, adopt, wasChosenHere }),
    [language, choose, adopt, wasChosenHere],
  );
  return (
    <LanguageContext value={choice}>
      <I18nextProvider i18n={i18n}>
        <I18nProvider locale={choice.locale}>{children}</I18nProvider>
      </I18nextProvider>
    </LanguageContext>
  );
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('LanguageProvider is missing');
  return choice;
}
