import { useTexts } from '@rinnalla/web-i18n';
import { Chip, classNames } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useClockWords } from '../../i18n/clock-words/clock-words.js';
import { useCalendarFormats } from '../calendar-formats.js';
import type { DayWords } from '../day-words.js';
import styles from './day-list.module.css';

/** Days in order, with what each is to the reckoning and the section that it rests on. */
export function DayList({ days, today }: { days: readonly DayWords[]; today: string }) {
  const say = useTexts(calculatorTexts);
  const { law: lawWords } = useClockWords();
  const { fullDay } = useCalendarFormats();
  return (
    <ol className={styles.list}>
      {days.map(({ day, look, text, law }) => (
        <li key={day} className={classNames(styles.line, look === 'due' && styles.due)}>
          <span className={styles.day}>{fullDay(day)}</span>
          <span>
            {text}
            {law !== null && <span className={styles.law}>{` (${lawWords(law)})`}</span>}
          </span>
          {day === today && <Chip tone="info">{say('today')}</Chip>}
        </li>
      ))}
    </ol>
  );
}
