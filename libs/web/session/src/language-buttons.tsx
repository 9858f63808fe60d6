import { LANGUAGE_NAMES, LANGUAGES, useLanguage, useTexts } from '@rinnalla/web-i18n';
import { Button, Inline } from '@rinnalla/web-ui';
import { sessionTexts } from './i18n/session-texts.js';
import styles from './language-buttons.module.css';

/** The languages side by side, for those who are not in yet: no menu to load, nothing to open. */
export function LanguageButtons() {
  const { language, choose } = useLanguage();
  const say = useTexts(sessionTexts);
  return (
    <div role="group" aria-label={say('language')} className={styles.languages}>
      <Inline>
        {LANGUAGES.map((id) => (
          <span key={id} lang={id}>
            <Button
              size="small"
              variant={id === language ? 'secondary' : 'quiet'}
              aria-pressed={id === language}
              onPress={() => choose(id)}
            >
              {LANGUAGE_NAMES[id]}
            </Button>
          </span>
        ))}
      </Inline>
    </div>
  );
}
