import { calendarDay, CLOCK_RULES, helsinkiInstant, startKeeperOf } from '@rinnalla/domain';
import { useFormats } from '@rinnalla/web-i18n';
import { RelativeTime } from '@rinnalla/web-ui';
import type { SeenClock } from '../data/clock-types.js';

export interface ClockMomentProps {
  clock: Pick<SeenClock, 'startEvent'>;
  /** When something happened that began or ended the clock. */
  value: string;
}

/**
 * When it happened: to the minute, or the day alone where nobody told more. What happened on a day before it was written down is kept at
 * the day's first moment, what a decision or a patient entry tells of at its noon.
 */
export function ClockMoment({ clock, value }: ClockMomentProps) {
  const { dayOf } = useFormats();
  const day = calendarDay(new Date(value));
  const keptAt = helsinkiInstant(day, isToldByDay(clock) ? '12:00' : '00:00');
  if (keptAt.getTime() === new Date(value).getTime()) return <time dateTime={day}>{dayOf(value)}</time>;
  return <RelativeTime value={value} format="exact" />;
}

/** By a record that tells the day alone, which is kept at its noon. */
function isToldByDay({ startEvent }: ClockMomentProps['clock']): boolean {
  const rule = CLOCK_RULES.find(({ startsAt }) => startsAt === startEvent);
  const keeper = rule && startKeeperOf(rule.startsAt);
  return keeper === 'decision' || keeper === 'patient_entry';
}
