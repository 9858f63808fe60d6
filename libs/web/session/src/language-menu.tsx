import {
  LANGUAGE_NAMES,
  LANGUAGES,
  useLanguage,
  useTexts,
  asLanguage,
  type Language,
} from '@rinnalla/web-i18n';
import { Button, Menu, useIsNarrow } from '@rinnalla/web-ui';
import { sessionTexts } from './i18n/session-texts.js';

export interface LanguageMenuProps {
  /** Keeps the choice with the person as well; without it the choice stays on this device. */
  onChoose?: (language: Language) => void;
}

/** Switches the language of everything at once; reachable from every page. */
export function LanguageMenu({ onChoose }: LanguageMenuProps) {
  const { language, choose } = useLanguage();
  const say = useTexts(sessionTexts);
  const isNarrow = useIsNarrow();
  // What is seen stands in what is heard, word for word (WCAG 2.5.3).
  const code = isNarrow ? language.toUpperCase() : null;
  const named = `${say('language')}: ${LANGUAGE_NAMES[language]}`;
  const handleAction = (id: string) => {
    const chosen = asLanguage(id);
    if (!chosen) return;
    choose(chosen);
    onChoose?.(chosen);
  };
  return (
    <Menu
      label={say('language')}
      entries={LANGUAGES.map((id) => ({
        id,
        name: LANGUAGE_NAMES[id],
        ...(id === language && { icon: 'check' as const }),
      }))}
      onAction={handleAction}
      trigger={
        <Button variant="quiet" size="small" aria-label={code === null ? named : `${code}, ${named}`}>
          {code ?? LANGUAGE_NAMES[language]}
        </Button>
      }
    />
  );
}
