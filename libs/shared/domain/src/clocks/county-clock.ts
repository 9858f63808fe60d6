import type { LawReference } from '../law.js';
import { findClockRule, rulesInForce } from './clock-rules.js';
import { clockState, turnMoments } from './clock-state.js';
import type { ClockState } from './clock-states.js';
import { type ClockSetting, dueFrom, findTerms } from './clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS } from './office-hours.js';

/** Rules that the county as a whole keeps, of no case: a client's request for log data, and feedback on accessibility. */
export type CountyRuleId = 'R10-LOGREQ' | 'R11-FEEDBACK';

/** It is the county that answers, and no unit of it: the ordinary hours of an office end the day (150/1930 6 §). */
const SETTING: ClockSetting = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
const OPTIONS = { dueSoon: SETTING.county.dueSoon, evesCount: SETTING.county.evesCount };

/** By when the county is to answer, as it was reckoned: kept with what it answers, whatever becomes of the rule. */
export interface CountyDue {
  readonly ruleVersion: number;
  /** `YYYY-MM-DD` in Finland. */
  readonly dueOn: string;
  /** The last moment that is in time. */
  readonly dueAt: Date;
}

/**
 * By when what came on this day is to be answered (703/2023 11 §, 306/2019 3 luku, reckoned by act 150/1930).
 * @param cameOn `YYYY-MM-DD`, from 1900 to 2100
 * @returns null when no version of the rule governs that day
 * @throws RangeError when it is no such day
 */
export function findCountyDue(ruleId: CountyRuleId, cameOn: string): CountyDue | null {
  const startedAt = helsinkiInstant(cameOn, '00:00');
  const terms = findTerms(ruleId, startedAt, SETTING);
  const due = terms && dueFrom(terms, startedAt, SETTING);
  return due && { ruleVersion: terms.ruleVersion, dueOn: due.day, dueAt: due.at };
}

/** The same of a day that the rule governs. @throws Error when it doesn't */
export function countyDue(ruleId: CountyRuleId, cameOn: string): CountyDue {
  const due = findCountyDue(ruleId, cameOn);
  if (!due) throw new Error(`${ruleId} gives ${cameOn} no due day`);
  return due;
}

/** Whole days within which what comes on this day, `YYYY-MM-DD`, is to be answered. */
export function countyDays(ruleId: CountyRuleId, cameOn: string): number {
  const limit = findTerms(ruleId, helsinkiInstant(cameOn, '00:00'), SETTING)?.limit;
  if (limit?.unit !== 'd') throw new Error(`${ruleId} counts no days`);
  return limit.count;
}

/** Where the law sets the limit that this was reckoned with. */
export function countyLaw(
  ruleId: CountyRuleId,
  { ruleVersion }: Pick<CountyDue, 'ruleVersion'>,
): LawReference {
  return ruleOf(ruleId, ruleVersion).law;
}

/** Where the law says today that it is answered, `today` as `YYYY-MM-DD`. */
export function countyLawOf(ruleId: CountyRuleId, today: string): LawReference {
  const rule = rulesInForce(today).find(({ id }) => id === ruleId);
  if (!rule) throw new Error(`${ruleId} is not in force on ${today}`);
  return rule.law;
}

export interface CountyStanding {
  readonly state: ClockState;
  /** When it becomes something else if nobody answers; null once it is late or answered. */
  readonly turnsAt: Date | null;
}

/**
 * How the time limit stands at this moment.
 * @param answeredAt null while nobody has answered
 */
export function countyStanding(
  ruleId: CountyRuleId,
  { ruleVersion, dueOn, dueAt }: CountyDue,
  answeredAt: Date | null,
  now: Date,
): CountyStanding {
  const { basis, kind, limit: given } = ruleOf(ruleId, ruleVersion);
  const limit = given.kind === 'counted' ? given.limit : null;
  const due = { day: dueOn, at: dueAt };
  const clock = {
    ruleId,
    ruleVersion,
    basis,
    kind,
    eventId: ruleId,
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

function ruleOf(ruleId: CountyRuleId, ruleVersion: number) {
  const rule = findClockRule(ruleId, ruleVersion);
  if (!rule) throw new Error(`There is no version ${String(ruleVersion)} of ${ruleId}`);
  return rule;
}
