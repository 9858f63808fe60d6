import type { ReactNode } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import styles from './entrance-page.module.css';
import { sessionTexts } from './i18n/session-texts.js';
import { LanguageButtons } from './language-buttons.js';

/** The frame of pages for whoever is not signed in. */
export function EntrancePage({ children }: { children: ReactNode }) {
  const say = useTexts(sessionTexts);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <p className={styles.brand}>
          <strong>{say('product')}</strong>
          <span className={styles.purpose}>{say('purpose')}</span>
        </p>
        <LanguageButtons />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
