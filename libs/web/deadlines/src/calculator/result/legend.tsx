import { useTexts } from '@rinnalla/web-i18n';
import { classNames } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import type { DayLook, DayWords } from '../day-words.js';
import styles from './legend.module.css';
import cells from './month-table.module.css';

const EXPLAINED = [
  'day_of_event',
  'counted',
  'within',
  'full',
  'not_counted',
  'end_moved',
  'due',
] as const satisfies readonly DayLook[];

/** What the signs of the calendar mean; only those that it has. Hidden from assistive technology, for whom the cells say it. */
export function Legend({ days, hasToday }: { days: readonly DayWords[]; hasToday: boolean }) {
  const say = useTexts(calculatorTexts);
  const samples = EXPLAINED.flatMap((look) => {
    const sample = days.find((words) => words.look === look);
    return sample === undefined ? [] : [{ look, mark: sample.mark }];
  });
  return (
    <ul className={styles.legend} aria-hidden="true">
      {samples.map(({ look, mark }) => (
        <li key={look} className={styles.entry}>
          <span className={classNames(styles.sample, cells[look])}>{mark}</span>
          {say(`legendOf.${look}`)}
        </li>
      ))}
      {hasToday && (
        <li className={styles.entry}>
          <span className={classNames(styles.sample, cells['today'])} />
          {say('today')}
        </li>
      )}
    </ul>
  );
}
