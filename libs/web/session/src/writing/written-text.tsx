import { useTexts } from '@rinnalla/web-i18n';
import { writingTexts } from './i18n/writing-texts.js';
import styles from './writing.module.css';

export interface WrittenTextProps {
  body: string;
  /** Said where nothing is written, if not that it isn't yet. */
  empty?: string | undefined;
}

/** A text as it stands, or that there is none. */
export function WrittenText({ body, empty }: WrittenTextProps) {
  const say = useTexts(writingTexts);
  return body.trim() === '' ? (
    <p className={styles.empty}>{empty ?? say('empty')}</p>
  ) : (
    <p className={styles.body}>{body}</p>
  );
}
