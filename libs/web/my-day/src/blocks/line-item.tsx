import type { ReactNode } from 'react';
import { useDeadline, useTexts, useWords, wordFor } from '@rinnalla/web-i18n';
import { DeadlineTag, RelativeTime, TextLink } from '@rinnalla/web-ui';
import type { Line } from '../data/my-day-types.js';
import { responsibilitiesPath } from '../data/paths.js';
import { myDayTexts } from '../i18n/my-day-texts.js';
import styles from './block.module.css';

interface LineItemProps {
  line: Line;
  /** What can be done with it in place. */
  acts?: ReactNode;
}

/** A responsibility of the day: what, for whom, whose, by when, and since when it stands so. */
export function LineItem({ line, acts }: LineItemProps) {
  const say = useTexts(myDayTexts);
  const words = useWords();
  const deadline = useDeadline();
  const { what, caseId, clientNames, owner, dueOn, status, since, isMine } = line;
  return (
    <li className={styles.line}>
      <p className={styles.top}>
        <TextLink href={responsibilitiesPath(caseId)}>{what}</TextLink>
        {dueOn !== null && <DeadlineTag {...deadline(dueOn)} />}
      </p>
      <p className={styles.meta}>
        <span>{`${say('client')}: ${clientNames.join(', ')}`}</span>
        <span>
          {isMine
            ? say('mine')
            : `${say('owner')}: ${owner.name}, ${wordFor(words.profession, owner.profession)}`}
        </span>
        <span>
          {`${wordFor(words.responsibilityStatus, status)} `}
          <RelativeTime value={since} />
        </span>
      </p>
      {acts}
    </li>
  );
}
