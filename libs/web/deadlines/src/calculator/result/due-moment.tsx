import { useTexts } from '@rinnalla/web-i18n';
import { StatusTag } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import type { ReckonedBasis } from '../calculator-choice.js';
import { standingOf } from '../standing.js';
import { useDueText, type DatedOutcome } from './due-text.js';
import styles from './due-moment.module.css';

interface DueMomentProps {
  basis: ReckonedBasis;
  outcome: DatedOutcome;
  now: Date;
}

/** The last moment that is in time, and how it stands now. Law and target are never called by each other's name. */
export function DueMoment({ basis, outcome, now }: DueMomentProps) {
  const say = useTexts(calculatorTexts);
  const dueText = useDueText();
  const binds = outcome.rule?.binds ?? 'county';
  const standing = standingOf(outcome.due, { basis, binds, now }, say);
  return (
    <div className={styles.due}>
      <p className={styles.label}>{say(`due.${basis}`)}</p>
      <p className={styles.moment}>{dueText(outcome)}</p>
      <p className={styles.standing}>
        <span>{`${say('standing.label')}:`}</span>
        <StatusTag tone={standing.tone} icon={standing.tone === 'danger' ? 'warning' : 'clock'}>
          {standing.text}
        </StatusTag>
      </p>
    </div>
  );
}
