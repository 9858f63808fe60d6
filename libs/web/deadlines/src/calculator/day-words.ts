import type { CountedDay, LawReference, Reckoning } from '@rinnalla/domain';
import type { calculatorTexts } from '../i18n/calculator-texts.js';
import type { Say } from '@rinnalla/web-i18n';
import { fullMonths } from './run-of-days.js';

export type CalculatorSay = Say<(typeof calculatorTexts)['dictionaries']['fi']>;

/** How a day is drawn. `within` passes without a number of its own, as the days of a run of months do. */
export type DayLook = 'day_of_event' | 'counted' | 'within' | 'full' | 'not_counted' | 'end_moved' | 'due';

export interface DayWords {
  readonly day: string;
  readonly look: DayLook;
  /** Short enough for a cell of a calendar: `3/7`. */
  readonly mark: string;
  /** What the day is to the reckoning, in full: `Lasketaan 3/7`. */
  readonly text: string;
  /** The section that the step rests on, if any. */
  readonly law: LawReference | null;
}

/** Gives words to the days of one reckoning. */
export function dayWorder(reckoning: Reckoning, say: CalculatorSay): (counted: CountedDay) => DayWords {
  const months = fullMonths(reckoning);
  const { count: of, unit } = reckoning.limit;
  return (counted) => {
    const month = months.get(counted.day) ?? null;
    const number = unit === 'mo' ? month : counted.number;
    const look = lookOf(counted, { isOfMonths: unit === 'mo', isMonthFull: month !== null });
    const text = textOf(counted, { look, number, of, unit }, say);
    return { day: counted.day, look, mark: markOf(look, number, of, say), text, law: counted.law };
  };
}

function lookOf({ step }: CountedDay, run: { isOfMonths: boolean; isMonthFull: boolean }): DayLook {
  if (step !== 'counted' || !run.isOfMonths) return step;
  return run.isMonthFull ? 'full' : 'within';
}

/** A number of three digits leaves no room for what it is out of. */
const WIDEST_WHOLE = 99;

function markOf(look: DayLook, number: number | null, of: number, say: CalculatorSay): string {
  if (look === 'within') return '';
  if (look === 'full') return say('mark.full', { number: number ?? 0 });
  if (look !== 'counted') return say(`mark.${look}`);
  return of > WIDEST_WHOLE ? String(number) : `${String(number)}/${String(of)}`;
}

interface DayInRun {
  readonly look: DayLook;
  readonly number: number | null;
  readonly of: number;
  readonly unit: Reckoning['limit']['unit'];
}

function textOf({ closure }: CountedDay, { look, number, of, unit }: DayInRun, say: CalculatorSay): string {
  const countedText =
    number === null ? null : say(unit === 'mo' ? 'step.full' : 'step.counted', { number, of });
  const closureText = closure === null ? '' : say(`closure.${closure}`);
  switch (look) {
    case 'day_of_event':
      return say('step.day_of_event');
    case 'not_counted':
      return say('step.not_counted', { closure: closureText });
    case 'end_moved':
      return joined(countedText, say('step.end_moved', { closure: closureText }));
    case 'due':
      return joined(countedText, say('step.due'));
    case 'counted':
    case 'full':
    case 'within':
      return countedText ?? say('step.within');
  }
}

const joined = (first: string | null, second: string): string =>
  first === null ? second : `${first}. ${second}`;
