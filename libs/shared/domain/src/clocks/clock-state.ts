import { addDays, calendarDay } from '../helsinki-time.js';
import type { Clock, Due } from './clocks-for.js';
import type { DueSoonThresholds } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import type { ClockState } from './clock-states.js';
import { isCountedWeekday } from './weekday.js';

/** A clock and what people have done to it. Extending does not touch the first due date: both are shown. */
export interface ClockInstance extends Clock {
  /** The due date of the latest extension; null while there is none. */
  readonly extendedTo: Due | null;
  /** The last moment in time that had passed when somebody gave more time, or found that it does not apply; null while none had. */
  readonly breachedAt?: Date | null;
  /** When the act was done; null while it is not. */
  readonly metAt: Date | null;
  /** When someone recorded, with a reason, that the clock does not apply; null while it does. */
  readonly notApplicableAt: Date | null;
}

export interface ClockStateOptions {
  readonly dueSoon: DueSoonThresholds;
  /** Are eves counted when the threshold is in weekdays? As in the reckoning; true when left out. */
  readonly evesCount?: boolean;
}

/** The due date that holds now: that of the latest extension, else the first. */
export function dueNow(instance: Pick<ClockInstance, 'due' | 'extendedTo'>): Due | null {
  return instance.extendedTo ?? instance.due;
}

/**
 * What a clock is at this moment. In time means up to and including the due moment, the unit's closing time (150/1930 6 §).
 * A clock without a due date runs until it is met. An extended clock says so until its new date comes near; once met by then, it is met.
 * What was breached stays so, whatever more time was given afterwards: once met, it is met late.
 */
export function clockState(instance: ClockInstance, now: Date, options: ClockStateOptions): ClockState {
  const due = dueNow(instance);
  if (instance.notApplicableAt !== null) return 'not_applicable';
  if (instance.metAt !== null) return isLate(instance.metAt, lastMoment(instance)) ? 'met_late' : 'met';
  if (due === null) return 'running';
  if (isLate(now, lastMoment(instance))) return 'breached';
  const today = calendarDay(now);
  if (today >= due.day) return 'due_today';
  if (today >= dueSoonFrom(instance, due, options)) return 'due_soon';
  return instance.extendedTo === null ? 'running' : 'extended';
}

/** The last moment in time: the due moment that holds, unless an earlier one had passed before more time was given. */
const lastMoment = (instance: ClockInstance): Date | null =>
  instance.breachedAt ?? dueNow(instance)?.at ?? null;

const isLate = (moment: Date, last: Date | null): boolean => last !== null && moment > last;

/**
 * The first day on which a clock is due soon, `YYYY-MM-DD`. To be stored beside the due date, so that a pass over all clocks compares
 * columns instead of reckoning.
 */
export function dueSoonFrom(clock: Pick<Clock, 'limit'>, due: Due, options: ClockStateOptions): string {
  const { count, unit } = options.dueSoon[clock.limit?.unit ?? 'hours'];
  if (unit === 'd') return addDays(due.day, -count);
  let day = due.day;
  for (let left = count; ; day = addDays(day, -1)) {
    if (isCountedWeekday(day, options.evesCount ?? true)) left -= 1;
    if (left < 0) return day;
  }
}

/** When a clock with this due date turns, if nobody does anything. */
export interface TurnMoments {
  /** The first moment of the first day on which it is due soon. */
  readonly dueSoonAt: Date;
  /** The first moment of the due day. */
  readonly dueTodayAt: Date;
  /** The last moment in time; right after it the clock is breached. */
  readonly dueAt: Date;
}

/** The moments at which a clock becomes due soon, due today and late. They are kept beside the clock, for a pass over all of them. */
export function turnMoments(clock: Pick<Clock, 'limit'>, due: Due, options: ClockStateOptions): TurnMoments {
  return {
    dueSoonAt: helsinkiInstant(dueSoonFrom(clock, due, options), '00:00'),
    dueTodayAt: helsinkiInstant(due.day, '00:00'),
    dueAt: due.at,
  };
}
