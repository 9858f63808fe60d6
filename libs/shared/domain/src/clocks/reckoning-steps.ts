import { addDays } from '../helsinki-time.js';
import type { LawReference } from '../law.js';
import type { Limit } from './limit.js';
import { lastCountedDay, RECKONING_LAW, type ReckoningOptions } from './reckoning.js';
import { findClosure, isCountedWeekday, nextPermittedDay, type Closure } from './weekday.js';

/** What a day is to a reckoning. `end_moved`: the limit may not end here, so it goes on to the next day. */
export const RECKONING_STEPS = ['day_of_event', 'counted', 'not_counted', 'end_moved', 'due'] as const;
export type ReckoningStep = (typeof RECKONING_STEPS)[number];

export interface CountedDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Its number in the run, from 1; null when it is not counted. The last counted day keeps its number also when the end moves from it. */
  readonly number: number | null;
  readonly step: ReckoningStep;
  /** The weekend or holiday on it. An eve inside a run may be both counted and closed. */
  readonly closure: Closure | null;
  /** The section that a step rests on; null for a day that is simply counted. */
  readonly law: LawReference | null;
}

export interface Reckoning {
  readonly limit: Limit;
  readonly start: string;
  readonly due: string;
  /** Every day from the event to the due day, both included. */
  readonly counted: readonly CountedDay[];
}

/**
 * A reckoning to be read by a person: the due day of `dueDay`, and each day up to it with why it counts, does not, or moves the end.
 * Long limits give long lists (999 months: 30,000 days); where only the day is needed, `dueDay` is enough.
 * @throws RangeError as `dueDay`.
 */
export function reckonDue(limit: Limit, start: string, options: ReckoningOptions = {}): Reckoning {
  const last = lastCountedDay(limit, start, options);
  const due = nextPermittedDay(last);
  const counted: CountedDay[] = [
    {
      day: start,
      number: null,
      step: 'day_of_event',
      closure: findClosure(start),
      law: RECKONING_LAW.day_of_event,
    },
  ];
  let number = 0;
  for (let day = addDays(start, 1); day <= due; day = addDays(day, 1)) {
    const isInRun = day <= last && (limit.unit !== 'wd' || isCountedWeekday(day, options.evesCount ?? true));
    if (isInRun) number += 1;
    const step = stepOf(day, { last, due, isInRun });
    counted.push({
      day,
      number: isInRun ? number : null,
      step,
      closure: findClosure(day),
      law: lawOf(step, limit),
    });
  }
  return { limit, start, due, counted };
}

function stepOf(
  day: string,
  { last, due, isInRun }: { last: string; due: string; isInRun: boolean },
): ReckoningStep {
  if (day === due) return 'due';
  if (day >= last) return 'end_moved';
  return isInRun ? 'counted' : 'not_counted';
}

function lawOf(step: ReckoningStep, limit: Limit): LawReference | null {
  if (step === 'end_moved') return RECKONING_LAW.end_moved;
  return step === 'due' && limit.unit === 'mo' ? RECKONING_LAW.months : null;
}
