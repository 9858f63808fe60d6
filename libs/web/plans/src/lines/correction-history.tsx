import { useTexts } from '@rinnalla/web-i18n';
import { Disclosure } from '@rinnalla/web-ui';
import type { ReactNode } from 'react';
import { AuthorLine } from '../authors/author-line.js';
import type { Correction } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import { readOriginal, type OriginalFields } from './line-refs.js';
import styles from './line.module.css';

export interface CorrectionHistoryProps {
  corrections: readonly Correction[];
  /** Shows the fields of the line as they were. */
  render: (original: OriginalFields) => ReactNode;
  headingLevel?: 3 | 4;
}

/** What a line said before each correction, and why it was wrong (703/2023 22 §). */
export function CorrectionHistory({ corrections, render, headingLevel = 4 }: CorrectionHistoryProps) {
  const say = useTexts(planTexts);
  if (corrections.length === 0) return null;
  return (
    <Disclosure title={say('line.history', { count: corrections.length })} headingLevel={headingLevel}>
      <ul className={styles.history}>
        {corrections.map((correction) => (
          <li key={correction.id} className={styles.correction}>
            <p>
              <strong>{say(`line.${correction.kind}`)}</strong>
            </p>
            <p>{say('labelled', { label: say('line.whyReason'), value: correction.reason })}</p>
            <AuthorLine person={correction.by} at={correction.at} />
            <p>{say('line.original')}:</p>
            <del className={styles.original}>{render(readOriginal(correction))}</del>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
