import { useTexts } from '@rinnalla/web-i18n';
import { classNames, VisuallyHidden } from '@rinnalla/web-ui';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useCalendarFormats } from '../calendar-formats.js';
import type { DayWords } from '../day-words.js';
import { calendarMonth } from '../run-of-days.js';
import styles from './month-table.module.css';

interface MonthTableProps {
  /** `YYYY-MM`. */
  month: string;
  days: ReadonlyMap<string, DayWords>;
  today: string;
}

/** A month of a wall calendar as a real table: each cell says in words what its sign and colour show. */
export function MonthTable({ month, days, today }: MonthTableProps) {
  const formats = useCalendarFormats();
  return (
    <table className={styles.month}>
      <caption className={styles.caption}>{formats.month(month)}</caption>
      <thead>
        <tr>
          {formats.weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendarMonth(month).weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) =>
              day === null ? (
                <td key={formats.weekdays[index]?.long} className={styles.empty} />
              ) : (
                <DayCell key={day} day={day} words={days.get(day)} isToday={day === today} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  day: string;
  words: DayWords | undefined;
  isToday: boolean;
}

function DayCell({ day, words, isToday }: DayCellProps) {
  const say = useTexts(calculatorTexts);
  const said = [isToday && say('today'), words?.text].filter((text) => typeof text === 'string');
  return (
    <td
      className={classNames(styles.day, words && styles[words.look], isToday && styles.today)}
      {...(isToday && { 'aria-current': 'date' })}
    >
      <span className={styles.number}>{Number(day.slice(8))}</span>
      {words !== undefined && words.mark !== '' && (
        <span aria-hidden="true" className={styles.mark}>
          {words.mark}
        </span>
      )}
      {said.length > 0 && <VisuallyHidden>{`. ${said.join('. ')}`}</VisuallyHidden>}
    </td>
  );
}
