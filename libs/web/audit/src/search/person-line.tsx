import type { PersonInLogFragment } from '@rinnalla/web-graphql';
import { useLanguage, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { auditTexts } from '../i18n/audit-texts.js';
import styles from './log.module.css';

/** Who it was, with profession and unit; someone no longer known is said to be that. */
export function PersonLine({ person }: { person: PersonInLogFragment | null }) {
  const say = useTexts(auditTexts);
  const words = useWords();
  const { language } = useLanguage();
  if (!person) return <>{say('person.unknown')}</>;
  const isSwedish = language === 'sv';
  return (
    <>
      <span className={styles.name}>{person.name}</span>
      <span className={styles.detail}>
        {wordFor(words.profession, person.profession)},{' '}
        <span lang={isSwedish ? 'sv' : 'fi'}>{isSwedish ? person.unitNameSv : person.unitNameFi}</span>
      </span>
    </>
  );
}
