import {
  calendarDay,
  CLOCK_RULES,
  DEFAULT_COUNTY_PARAMETERS,
  findLimit,
  helsinkiInstant,
  isCalendarDay,
  isReckonableDay,
  reckonDue,
  rulesInForce,
  type ClockRule,
  type ContactTerms,
  type Due,
  type Limit,
  type Reckoning,
  type RuleLimit,
} from '@rinnalla/domain';
import type { CalculatorChoice } from './calculator-choice.js';
import type { CalculatorFault } from './calculator-fault.js';
import { findWallTime } from './wall-time.js';

const MILLISECONDS_IN_HOUR = 3_600_000;

type UndatedWording = Extract<RuleLimit, { kind: 'undated' }>['wording'];

/** What the calculator answers. Every answer that rests on a rule carries it; a free limit has none. */
export type Outcome =
  | { readonly kind: 'unready'; readonly faults: readonly CalculatorFault[] }
  /** No version of the rule governs events of that day; `validFrom` is null when the last version has ended. */
  | { readonly kind: 'not_in_force'; readonly rule: ClockRule; readonly validFrom: string | null }
  | { readonly kind: 'not_started'; readonly rule: ClockRule; readonly unmet: 'made_by' | 'purpose' }
  | { readonly kind: 'undated'; readonly rule: ClockRule; readonly wording: UndatedWording }
  | { readonly kind: 'no_target'; readonly rule: ClockRule }
  | {
      readonly kind: 'hours';
      readonly rule: ClockRule;
      readonly hours: number;
      readonly at: string;
      readonly due: Due;
    }
  | {
      readonly kind: 'reckoned';
      readonly rule: ClockRule | null;
      readonly reckoning: Reckoning;
      /** `HH:MM` of the unit's last closing, which may be `24:00`. */
      readonly closes: string;
      readonly due: Due;
    };

/** Reckons as the server does, from what stands in the fields; or says of each field what is wrong. Never throws. */
export function workOut(choice: CalculatorChoice): Outcome {
  if (choice.basis === 'free') return reckonFree(choice);
  const rule = CLOCK_RULES.findLast(({ id, basis }) => id === choice.rule && basis === choice.basis);
  const startFault = findStartFault(choice.start);
  if (rule === undefined) {
    const reason = choice.rule === '' ? 'required' : 'unknown_rule';
    return unready({ field: 'rule', reason }, startFault);
  }
  if (startFault !== null) return unready(startFault, ...findTimeFaults(rule.limit, choice));
  const governing = rulesInForce(choice.start).find(({ id }) => id === rule.id);
  if (governing === undefined) return notInForce(rule, choice.start);
  const unmet = findUnmetTerm(governing.contact, choice);
  if (unmet !== null) return { kind: 'not_started', rule: governing, unmet };
  return reckonRule(governing, choice);
}

/** The limit that the fields give, with its number; null for hours, for words alone and while there is none. */
export function chosenLimit({ basis, rule, count, unit }: CalculatorChoice): Limit | null {
  if (basis === 'free') return findLimit(`${count}${unit}`);
  const chosen = CLOCK_RULES.findLast(({ id }) => id === rule)?.limit;
  return chosen === undefined ? null : limitIn(chosen);
}

/** The number of a rule's limit, the county's own where the rule leaves it to the county; null when it has none. */
export function limitIn(limit: RuleLimit): Limit | null {
  if (limit.kind === 'counted') return limit.limit;
  return limit.kind === 'county' ? DEFAULT_COUNTY_PARAMETERS.targets[limit.parameter] : null;
}

function reckonFree(choice: CalculatorChoice): Outcome {
  const limit = chosenLimit(choice);
  const reason = choice.count === '' ? 'required' : 'not_1_to_999';
  const startFault = findStartFault(choice.start);
  if (limit === null) return unready({ field: 'count', reason }, startFault, findClosingFault(choice));
  if (startFault !== null) return unready(startFault, findClosingFault(choice));
  return reckonLimit(limit, null, choice);
}

function reckonRule(rule: ClockRule, choice: CalculatorChoice): Outcome {
  if (rule.limit.kind === 'undated') return { kind: 'undated', rule, wording: rule.limit.wording };
  if (rule.limit.kind === 'hours') return reckonHours(rule, rule.limit.hours, choice);
  const limit = limitIn(rule.limit);
  return limit === null ? { kind: 'no_target', rule } : reckonLimit(limit, rule, choice);
}

function reckonHours(rule: ClockRule, hours: number, { start, at }: CalculatorChoice): Outcome {
  const time = findWallTime(at);
  if (time === null) return unready(timeFault('at', at));
  const due = new Date(helsinkiInstant(start, time).getTime() + hours * MILLISECONDS_IN_HOUR);
  return { kind: 'hours', rule, hours, at: time, due: { day: calendarDay(due), at: due } };
}

function reckonLimit(limit: Limit, rule: ClockRule | null, choice: CalculatorChoice): Outcome {
  const closes = findWallTime(choice.closes);
  if (closes === null) return unready(timeFault('closes', choice.closes));
  const reckoning = reckonDue(limit, choice.start, { evesCount: choice.evesCount });
  const due = { day: reckoning.due, at: helsinkiInstant(reckoning.due, closes) };
  return { kind: 'reckoned', rule, reckoning, closes, due };
}

function notInForce(rule: ClockRule, day: string): Outcome {
  const first = CLOCK_RULES.find(({ id }) => id === rule.id)?.validFrom ?? null;
  return { kind: 'not_in_force', rule, validFrom: first !== null && day < first ? first : null };
}

function findUnmetTerm(terms: ContactTerms | null, choice: CalculatorChoice): 'made_by' | 'purpose' | null {
  if (terms === null) return null;
  if (!terms.madeBy.includes(choice.madeBy)) return 'made_by';
  return terms.purposes.includes(choice.purpose) ? null : 'purpose';
}

function findStartFault(start: string): CalculatorFault | null {
  if (start === '') return { field: 'start', reason: 'required' };
  if (!isCalendarDay(start)) return { field: 'start', reason: 'no_such_day' };
  return isReckonableDay(start) ? null : { field: 'start', reason: 'not_1900_to_2100' };
}

/** A field that the chosen rule does not ask about is not on the page, so nothing is wrong with it. */
function findTimeFaults(limit: RuleLimit, choice: CalculatorChoice): readonly (CalculatorFault | null)[] {
  if (limit.kind === 'undated') return [];
  if (limit.kind !== 'hours') return [findClosingFault(choice)];
  return [findWallTime(choice.at) === null ? timeFault('at', choice.at) : null];
}

const findClosingFault = ({ closes }: CalculatorChoice): CalculatorFault | null =>
  findWallTime(closes) === null ? timeFault('closes', closes) : null;

const timeFault = (field: 'at' | 'closes', written: string): CalculatorFault => ({
  field,
  reason: written === '' ? 'required' : 'not_a_time',
});

const unready = (...faults: readonly (CalculatorFault | null)[]): Outcome => ({
  kind: 'unready',
  faults: faults.filter((fault) => fault !== null),
});
