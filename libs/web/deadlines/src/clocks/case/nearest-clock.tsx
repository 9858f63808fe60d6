import type { ReactNode } from 'react';
import { useFormats } from '@rinnalla/web-i18n';
import { TextLink } from '@rinnalla/web-ui';
import { caseClocksPath } from '../data/clock-paths.js';
import { LeadingClockDocument } from '../data/clock.documents.js';
import { BasisTag, ClockStateTag } from '../parts/clock-state-tag.js';
import styles from './case-clocks.module.css';
import { leadingClock } from './leading-clock.js';
import { useReadOfClocks } from './use-read-of-clocks.js';

export interface NearestClockProps {
  caseId: string;
  /** What else is due on the case; told whether a clock stands before it. */
  children: (hasClock: boolean) => ReactNode;
}

/** The time limit of a case that presses most, for the bar over its pages; whether law or the county set it, in words. */
export function NearestClock({ caseId, children }: NearestClockProps) {
  const { day } = useFormats();
  const { data } = useReadOfClocks(caseId, LeadingClockDocument);
  const clock = data ? leadingClock(data.case.clocks) : null;
  if (!clock?.dueOn) return <>{children(false)}</>;
  return (
    <span className={styles.nearest}>
      <span className={styles.one}>
        <BasisTag basis={clock.basis} />
        <ClockStateTag state={clock.state} basis={clock.basis} />
        <TextLink href={caseClocksPath(caseId)}>{day(clock.dueOn)}</TextLink>
      </span>
      <span className={styles.one}>{children(true)}</span>
    </span>
  );
}
