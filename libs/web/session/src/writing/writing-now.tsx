import { useTexts } from '@rinnalla/web-i18n';
import { usePresence } from '@rinnalla/web-realtime';
import { Icon } from '@rinnalla/web-ui';
import { useMe } from '../use-me.js';
import { writingTexts } from './i18n/writing-texts.js';
import styles from './writing.module.css';

export interface WritingNowProps {
  caseId: string;
  /** As those who write tell it. */
  place: string;
}

/** Which colleagues write here now. Seen, not announced: it comes and goes. */
export function WritingNow({ caseId, place }: WritingNowProps) {
  const say = useTexts(writingTexts);
  const { id } = useMe().professional;
  const names = usePresence(caseId)
    .filter(({ writing, professionalId }) => writing === place && professionalId !== id)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <p className={styles.now}>
      <Icon name="edit" size="small" />
      <span>{`${say('writingNow')}: ${names.join(', ')}`}</span>
    </p>
  );
}
