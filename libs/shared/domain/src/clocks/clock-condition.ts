import { calendarDay } from '../helsinki-time.js';
import type { ClockClient, StartEvent, StatedAge } from './clock-facts.js';
import type { CountyClockParameters } from './county-parameters.js';
import { addMonths } from './reckoning.js';

/** Terms that a rule may name. A rule is data; what its terms mean is here. */
export const CLOCK_CONDITIONS = [
  'everyone',
  'over_75',
  'highest_care_allowance',
  'disabled_person',
  'child_special_support',
  'child_protection',
  'non_urgent_decision',
  'psychosocial_support_under_23',
  'child_welfare_plan',
  'psychosocial_treatment_under_23',
  'non_urgent_visit',
  'non_urgent_visit_under_23',
] as const;
export type ClockCondition = (typeof CLOCK_CONDITIONS)[number];

export interface ConditionCase {
  readonly client: ClockClient;
  readonly event: StartEvent;
  readonly county: CountyClockParameters;
}

/** An adult from this birthday on (SHL 3 §, LSL 6 §). */
const ADULT_FROM = 18;
const YOUNG_UNTIL = 23;
/** The earliest birthday that a county may read "over 75" from (SHL 36 § 2 mom.). */
const ELDERLY_FROM = 75;

const CONDITIONS: Readonly<Record<ClockCondition, (facts: ConditionCase) => boolean>> = {
  everyone: () => true,
  over_75: (facts) => hasTurned(facts, facts.county.elderlyFromAge) ?? facts.client.statedAge === 'over_75',
  highest_care_allowance: ({ client }) => client.highestCareAllowance,
  disabled_person: ({ client }) => client.disabledPerson,
  child_special_support: (facts) => facts.client.specialSupport && isChild(facts),
  child_protection: (facts) => (facts.client.childProtection || isReported(facts.event)) && !isGrown(facts),
  non_urgent_decision: ({ event }) => event.kind === 'decision_pending' && !event.urgent,
  psychosocial_support_under_23: (facts) =>
    facts.event.kind === 'need_found' && facts.event.service === 'psychosocial_support' && isUnder23(facts),
  child_welfare_plan: ({ event }) => event.kind === 'plan_signed' && event.plan === 'child_welfare',
  psychosocial_treatment_under_23: (facts) =>
    isCare(facts.event, 'psychosocial_treatment') && isUnder23(facts),
  non_urgent_visit: (facts) => isCare(facts.event, 'non_urgent_visit') && !isUnder23(facts),
  non_urgent_visit_under_23: (facts) => isCare(facts.event, 'non_urgent_visit') && isUnder23(facts),
};

/** Does the condition hold of this client at the day of this event? Ages are those of the event's day in Finland. */
export function conditionHolds(condition: ClockCondition, facts: ConditionCase): boolean {
  return CONDITIONS[condition](facts);
}

function isChild(facts: ConditionCase): boolean {
  const isAdult = hasTurned(facts, ADULT_FROM);
  return isAdult === null ? facts.client.statedAge === 'child' : !isAdult;
}

/** Nobody asks for the birth date of a child whom somebody is worried about: whoever is not known to be grown is one (LSL 6 §). */
function isGrown(facts: ConditionCase): boolean {
  const { statedAge } = facts.client;
  return hasTurned(facts, ADULT_FROM) ?? (statedAge === 'adult' || statedAge === 'over_75');
}

const isReported = (event: StartEvent): boolean => event.kind === 'pending' && event.childProtection === true;

function isUnder23(facts: ConditionCase): boolean {
  const hasGrown = hasTurned(facts, YOUNG_UNTIL);
  return hasGrown === null ? facts.client.statedAge === 'child' : !hasGrown;
}

/** Null while the birth date is unknown. Someone born on 29 February turns a year older on the 28th when there is no 29th. */
function hasTurned({ client, event }: ConditionCase, age: number): boolean | null {
  if (client.birthDate === null) return null;
  return addMonths(client.birthDate, age * 12) <= calendarDay(event.at);
}

/** Is somebody born on this day under 18 on that (LSL 6 §)? Days as `YYYY-MM-DD`. */
export const isUnderAge = (birthDate: string, on: string): boolean =>
  addMonths(birthDate, ADULT_FROM * 12) > on;

/**
 * Does what a worker said of somebody's age go against their birth date? A clock would then count from the one, and a list show the other.
 * @param on the day it was said of, `YYYY-MM-DD`
 */
export function contradictsBirth(statedAge: StatedAge, birthDate: string, on: string): boolean {
  switch (statedAge) {
    case 'child':
      return !isUnderAge(birthDate, on);
    case 'adult':
      return isUnderAge(birthDate, on);
    case 'over_75':
      return addMonths(birthDate, ELDERLY_FROM * 12) > on;
  }
}

/**
 * May somebody be a child, by what is known of their age? Of whom nothing is known may be one.
 * @param on the day that is asked about, `YYYY-MM-DD`
 */
export function mayBeChild(
  { birthDate, statedAge }: Pick<ClockClient, 'birthDate' | 'statedAge'>,
  on: string,
): boolean {
  if (birthDate !== null) return isUnderAge(birthDate, on);
  return statedAge === null || statedAge === 'child';
}

function isCare(event: StartEvent, care: 'psychosocial_treatment' | 'non_urgent_visit'): boolean {
  return event.kind === 'treatment_need_assessed' && event.care === care;
}
