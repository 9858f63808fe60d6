import type { LawReference } from '../law.js';
import { findClockRule, rulesInForce } from './clock-rules.js';
import { clockState, turnMoments } from './clock-state.js';
import type { ClockState } from './clock-states.js';
import { type ClockSetting, dueFrom, findTerms } from './clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS } from './office-hours.js';

const RULE = 'R11-FEEDBACK';

/** It is the county that answers, and no unit of it: the ordinary hours of an office end the day (150/1930 6 §). */
const SETTING: ClockSetting = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
const OPTIONS = { dueSoon: SETTING.county.dueSoon, evesCount: SETTING.county.evesCount };

/** When feedback on accessibility is to be answered, as it was reckoned: kept with it, whatever becomes of the rule. */
export interface FeedbackDue {
  readonly ruleVersion: number;
  /** `YYYY-MM-DD` in Finland. */
  readonly dueOn: string;
  /** The last moment that is in time. */
  readonly dueAt: Date;
}

/**
 * By when feedback that arrived on this day is to be answered (306/2019 3 luku, reckoned by act 150/1930).
 * @param receivedOn `YYYY-MM-DD`, from 1900 to 2100
 * @throws RangeError when it is no such day
 */
export function feedbackDue(receivedOn: string): FeedbackDue {
  const startedAt = helsinkiInstant(receivedOn, '00:00');
  const terms = findTerms(RULE, startedAt, SETTING);
  const due = terms && dueFrom(terms, startedAt, SETTING);
  if (!due) throw new Error(`${RULE} gives ${receivedOn} no due day`);
  return { ruleVersion: terms.ruleVersion, dueOn: due.day, dueAt: due.at };
}

/** Whole days within which feedback that arrives on this day, `YYYY-MM-DD`, is to be answered: what the statement promises. */
export function feedbackDays(receivedOn: string): number {
  const limit = findTerms(RULE, helsinkiInstant(receivedOn, '00:00'), SETTING)?.limit;
  if (limit?.unit !== 'd') throw new Error(`${RULE} counts no days`);
  return limit.count;
}

/** Where the law sets the limit that this feedback was reckoned with. */
export function feedbackLaw({ ruleVersion }: Pick<FeedbackDue, 'ruleVersion'>): LawReference {
  return ruleOf(ruleVersion).law;
}

/** Where the law says today that feedback is answered, `today` as `YYYY-MM-DD`. */
export function feedbackLawOf(today: string): LawReference {
  const rule = rulesInForce(today).find(({ id }) => id === RULE);
  if (!rule) throw new Error(`${RULE} is not in force on ${today}`);
  return rule.law;
}

export interface FeedbackStanding {
  readonly state: ClockState;
  /** When it becomes something else if nobody answers; null once it is late or answered. */
  readonly turnsAt: Date | null;
}

/**
 * How the time limit of feedback stands at this moment.
 * @param answeredAt null while nobody has answered
 */
export function feedbackStanding(
  { ruleVersion, dueOn, dueAt }: FeedbackDue,
  answeredAt: Date | null,
  now: Date,
): FeedbackStanding {
  const { basis, kind, limit: given } = ruleOf(ruleVersion);
  const limit = given.kind === 'counted' ? given.limit : null;
  const due = { day: dueOn, at: dueAt };
  const clock = {
    ruleId: RULE,
    ruleVersion,
    basis,
    kind,
    eventId: RULE,
    startedAt: dueAt,
    limit,
    due,
  } as const;
  const kept = { ...clock, extendedTo: null, metAt: answeredAt, notApplicableAt: null };
  const { dueSoonAt, dueTodayAt } = turnMoments(clock, due, OPTIONS);
  // What is due at a moment is late right after it.
  const turns = [dueSoonAt, dueTodayAt, new Date(dueAt.getTime() + 1)];
  return {
    state: clockState(kept, now, OPTIONS),
    turnsAt: answeredAt === null ? (turns.find((turn) => turn > now) ?? null) : null,
  };
}

function ruleOf(ruleVersion: number) {
  const rule = findClockRule(RULE, ruleVersion);
  if (!rule) throw new Error(`There is no version ${String(ruleVersion)} of ${RULE}`);
  return rule;
}
