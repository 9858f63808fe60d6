import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { I18nProvider } from 'react-aria-components';
import { keepLanguage, LOCALES, type Language } from './languages.js';

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
  /** Fetches what is said in a language, before something is shown in it. Rejects where it can't be fetched. */
  readonly prepare: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

const ALL_HERE = () => Promise.resolve();

export interface LanguageProviderProps {
  /** The language that the page opens in. */
  first: Language;
  /** Fetches what is said in a language, where that is kept apart; the language changes when it is there. */
  prepare?: (language: Language) => Promise<void>;
  children: ReactNode;
}

/** The language of everything: our texts, React Aria's own, `<html lang>`, dates and numbers. Switches at any time. */
export function LanguageProvider({ first, prepare, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(first);
  const [wasChosenHere, setChosenHere] = useState(false);

  const wanted = useRef(first);
  const adopt = useCallback(
    (next: Language) => {
      keepLanguage(next);
      wanted.current = next;
      if (!prepare) {
        setLanguage(next);
        return;
      }
      // Where it can't be fetched the screen stays as it is; the next time the page opens it is asked for again.
      prepare(next).then(
        () => {
          if (wanted.current === next) setLanguage(next);
        },
        () => undefined,
      );
    },
    [prepare],
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
    () => ({
      language,
      locale: LOCALES[language],
      choose,
      adopt,
      wasChosenHere,
      prepare: prepare ?? ALL_HERE,
    }),
    [language, choose, adopt, wasChosenHere, prepare],
  );
  return <Spoken choice={choice}>{children}</Spoken>;
}

/**
 * Says what is inside in another language than the screen's. What is said in it must be there: see `prepare`. The element around is the
 * caller's to mark with `lang`.
 */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const screen = useLanguage();
  const choice = useMemo(() => ({ ...screen, language, locale: LOCALES[language] }), [screen, language]);
  return <Spoken choice={choice}>{children}</Spoken>;
}

const Spoken = ({ choice, children }: { choice: LanguageChoice; children: ReactNode }) => (
  <LanguageContext value={choice}>
    <I18nProvider locale={choice.locale}>{children}</I18nProvider>
  </LanguageContext>
);

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('LanguageProvider is missing');
  return choice;
}
