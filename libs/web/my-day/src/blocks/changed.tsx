import { useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { RelativeTime, TextLink } from '@rinnalla/web-ui';
import type { ChangedCase } from '../data/my-day-types.js';
import { casePath } from '../data/paths.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import { Block } from './block.js';
import styles from './block.module.css';

/** What others changed on the reader's cases since the reader last looked. */
export function Changed({ cases }: { cases: readonly ChangedCase[] }) {
  const say = useTexts(myDayTexts);
  const words = useWords();
  return (
    <Block
      title={say('changed')}
      count={cases.length}
      empty={say('changedEmpty')}
      lines={cases.map(({ caseId, number, clientNames, changes, lastChangeAt, lastChangeBy }) => (
        <li key={caseId} className={styles.line}>
          <p className={styles.top}>
            <TextLink href={casePath(caseId)}>{clientNames.join(', ')}</TextLink>
            <span>{say('changes', { count: changes })}</span>
          </p>
          <p className={styles.meta}>
            <span>{number}</span>
            <span>
              {`${say('lastBy')}: ${lastChangeBy.name}, ${wordFor(words.profession, lastChangeBy.profession)} `}
              <RelativeTime value={lastChangeAt} />
            </span>
          </p>
        </li>
      ))}
    />
  );
}
