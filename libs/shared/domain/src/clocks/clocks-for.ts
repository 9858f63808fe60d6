import { calendarDay } from '../helsinki-time.js';
import { conditionHolds } from './clock-condition.js';
import type { ClockFacts, StartEvent } from './clock-facts.js';
import type { ClockBasis, ClockKind, ClockRule, ClockRuleId } from './clock-rule.js';
import { CLOCK_RULES, rulesInForce } from './clock-rules.js';
import type { CountyClockParameters } from './county-parameters.js';
import type { Limit } from './limit.js';
import { dueInstant, type OfficeHours } from './office-hours.js';
import { dueDay } from './reckoning.js';

const MILLISECONDS_IN_HOUR = 3_600_000;

/** The day of a due date in Finland, `YYYY-MM-DD`, and the last moment that is in time. */
export interface Due {
  readonly day: string;
  readonly at: Date;
}

/** A clock as it starts. What it says stays, whatever becomes of the rule, the county's parameters or the unit's hours. */
export interface Clock {
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
  readonly basis: ClockBasis;
  readonly kind: ClockKind;
  /** The event that started it. */
  readonly eventId: string;
  readonly startedAt: Date;
  /** Reckoned from this limit; null when the rule counts hours or has no number. */
  readonly limit: Limit | null;
  /** Null when the law says only "immediately" or "without delay". */
  readonly due: Due | null;
}

export interface ClockSetting {
  readonly county: CountyClockParameters;
  /** Hours of the unit that answers for the act. */
  readonly officeHours: OfficeHours;
  /** The product's table when left out. */
  readonly rules?: readonly ClockRule[];
}

/** What was in force when an event happened: the county's parameters and the unit's hours change, and an event keeps its own. */
export type SettingAt = (at: Date) => ClockSetting;

/**
 * Every clock that runs for one client from these events, the earliest due date first and those without one last. Several rules may
 * apply at once, and all are given; each by the version, and the setting, in force when its own event happened. Facts found later count
 * from the same events: a child found to need special support has R2 from the day the case became pending. Pure: starting, keeping and ending clocks
 * is the caller's, see `startsBeside`.
 * @throws RangeError when an event is not of the years 1900–2100, or office hours are none.
 */
export function clocksFor(facts: ClockFacts, setting: ClockSetting | SettingAt): readonly Clock[] {
  const started = facts.events.flatMap((event) => {
    const inForce = typeof setting === 'function' ? setting(event.at) : setting;
    return rulesInForce(calendarDay(event.at), inForce.rules ?? CLOCK_RULES)
      .filter((rule) => applies(rule, event, facts, inForce.county))
      .map((rule) => ({ rule, clock: startClock(rule, event, inForce) }));
  });
  const numbered = started.filter(({ rule, clock }) => rule.basis === 'statutory' && clock?.due);
  const numberedActs = new Set(numbered.map(({ clock }) => clock && actOf(clock)));
  return started
    .filter(({ rule, clock }) => !rule.givesWay || !clock || !numberedActs.has(actOf(clock)))
    .flatMap(({ clock }) => clock ?? [])
    .toSorted(byDue);
}

/** An act that the same event asks for: what one arrival is given a number for says nothing of another need, told years later. */
const actOf = ({ eventId, kind }: Clock): string => `${kind} ${eventId}`;

function applies(
  rule: ClockRule,
  event: StartEvent,
  facts: ClockFacts,
  county: CountyClockParameters,
): boolean {
  if (rule.startsAt !== event.kind) return false;
  if (rule.contact !== null) {
    if (event.kind !== 'contact') return false;
    if (!rule.contact.madeBy.includes(event.madeBy)) return false;
    if (!rule.contact.purposes.includes(event.purpose)) return false;
  }
  return conditionHolds(rule.appliesIf, { client: facts.client, event, county });
}

/** Null when the county has set itself no such target. */
function startClock(rule: ClockRule, event: StartEvent, setting: ClockSetting): Clock | null {
  const terms = termsOf(rule, setting);
  if (terms === null) return null;
  const { id: ruleId, basis, kind } = rule;
  const { ruleVersion, limit } = terms;
  const due = dueFrom(terms, event.at, setting);
  return { ruleId, ruleVersion, basis, kind, eventId: event.id, startedAt: event.at, limit, due };
}

/** What a rule gives an event: which version of it, and how much time. */
export interface RuleTerms {
  readonly ruleVersion: number;
  /** Null when the rule counts hours or has no number. */
  readonly limit: Limit | null;
  readonly hours: number | null;
}

/**
 * What a rule gives an event of this moment, whoever it is about: null when no version of it governs that day, or the county had set
 * itself no such target.
 */
export function findTerms(ruleId: ClockRuleId, at: Date, setting: ClockSetting): RuleTerms | null {
  const rule = rulesInForce(calendarDay(at), setting.rules ?? CLOCK_RULES).find(({ id }) => id === ruleId);
  return rule === undefined ? null : termsOf(rule, setting);
}

function termsOf(rule: ClockRule, { county }: ClockSetting): RuleTerms | null {
  const { version: ruleVersion, limit } = rule;
  switch (limit.kind) {
    case 'counted':
      return { ruleVersion, limit: limit.limit, hours: null };
    case 'hours':
      return { ruleVersion, limit: null, hours: limit.hours };
    case 'undated':
      return { ruleVersion, limit: null, hours: null };
    case 'county': {
      const target = county.targets[limit.parameter];
      return target && { ruleVersion, limit: target, hours: null };
    }
  }
}

/**
 * When a clock of this limit, or of so many hours, that counts from this moment is due; null when it has neither.
 * @throws RangeError as `clocksFor`
 */
export function dueFrom(
  { limit, hours }: { readonly limit: Limit | null; readonly hours: number | null },
  startedAt: Date,
  { county, officeHours }: Pick<ClockSetting, 'county' | 'officeHours'>,
): Due | null {
  if (hours !== null) {
    const at = new Date(startedAt.getTime() + hours * MILLISECONDS_IN_HOUR);
    return { day: calendarDay(at), at };
  }
  if (limit === null) return null;
  const day = dueDay(limit, calendarDay(startedAt), { evesCount: county.evesCount });
  return { day, at: dueInstant(day, officeHours) };
}

/** The sort keeps the table's order among equals. */
function byDue(left: Clock, right: Clock): number {
  if (left.due === null || right.due === null) return Number(left.due === null) - Number(right.due === null);
  return left.due.at.getTime() - right.due.at.getTime();
}
