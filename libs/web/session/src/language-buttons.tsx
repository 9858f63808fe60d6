import { useLanguage, useTexts } from '@rinnalla/web-i18n';
import { sessionTexts } from './i18n/session-texts.js';
import styles from './language-buttons.module.css';
import { LanguageRow } from './language-row.js';

/** The language of the screen, for those who are not in yet. */
export function LanguageButtons() {
  const { language, choose } = useLanguage();
  const say = useTexts(sessionTexts);
  return (
    <div className={styles.languages}>
      <LanguageRow label={say('language')} language={language} onChoose={choose} />
    </div>
  );
}
