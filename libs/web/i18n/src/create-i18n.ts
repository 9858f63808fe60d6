import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from './languages.js';

/** i18next for one app, or one test. Features bring their dictionaries when they are first used. */
export function createI18n(language: Language): I18n {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: language,
    supportedLngs: LANGUAGES,
    // A missing text does not compile; falling back would only hide a lie.
    fallbackLng: false,
    initAsync: false,
    resources: {},
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return i18n;
}
