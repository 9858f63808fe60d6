import { calendarDay, type Reckoning } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { Section } from '@rinnalla/web-ui';
import { useMemo } from 'react';
import { calculatorTexts } from '../../i18n/calculator-texts.js';
import { useCalendarFormats } from '../calendar-formats.js';
import { dayWorder } from '../day-words.js';
import { daysIn, listedDays, shownRun } from '../run-of-days.js';
import { DayList } from './day-list.js';
import { Legend } from './legend.js';
import { MonthTable } from './month-table.js';
import styles from './reckoned-days.module.css';

interface ReckonedDaysProps {
  reckoning: Reckoning;
  now: Date;
  headingLevel?: 2 | 3 | 4;
}

/** The reckoning day by day: in a wall calendar for the eye, and as a list that says the same. */
export function ReckonedDays({ reckoning, now, headingLevel = 2 }: ReckonedDaysProps) {
  const say = useTexts(calculatorTexts);
  const today = calendarDay(now);
  const { run, drawn, first, last } = useMemo(() => {
    const shown = shownRun(reckoning);
    const word = dayWorder(reckoning, say);
    const drawnDays = daysIn(reckoning.counted, [...shown.first, ...shown.last]).map(word);
    const listed = listedDays(reckoning, shown);
    return {
      run: shown,
      drawn: new Map(drawnDays.map((words) => [words.day, words])),
      first: listed.first.map(word),
      last: listed.last.map(word),
    };
  }, [reckoning, say]);
  const isToday = drawn.has(today);
  return (
    <>
      <Section title={say('reckoning')} headingLevel={headingLevel}>
        <div className={styles.months}>
          {run.first.map((month) => (
            <MonthTable key={month} month={month} days={drawn} today={today} />
          ))}
        </div>
        <Between months={run.between} />
        {run.last.length > 0 && (
          <div className={styles.months}>
            {run.last.map((month) => (
              <MonthTable key={month} month={month} days={drawn} today={today} />
            ))}
          </div>
        )}
        <Legend days={[...drawn.values()]} hasToday={isToday} />
      </Section>
      <Section title={say('list')} headingLevel={headingLevel}>
        <DayList days={first} today={today} />
        {last.length > 0 && (
          <>
            <Between months={run.between} />
            <DayList days={last} today={today} />
          </>
        )}
      </Section>
    </>
  );
}

/** The months of a long run that nobody needs to see. */
function Between({ months }: { months: readonly string[] }) {
  const say = useTexts(calculatorTexts);
  const { month } = useCalendarFormats();
  const [from, to] = [months.at(0), months.at(-1)];
  if (from === undefined || to === undefined) return null;
  return (
    <p className={styles.between}>
      {from === to
        ? say('betweenOne', { from: month(from) })
        : say('between', { from: month(from), to: month(to) })}
    </p>
  );
}
