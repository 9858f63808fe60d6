import type { ClockInstance } from '../clocks/clock-state.js';
import { clockState, turnMoments, type TurnMoments } from '../clocks/clock-state.js';
import { CLOCK_STATES, type ClockState } from '../clocks/clock-states.js';
import { type Clock, clocksFor, type Due } from '../clocks/clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from '../clocks/county-parameters.js';
import { ORDINARY_OFFICE_HOURS } from '../clocks/office-hours.js';
import { calendarDay } from '../helsinki-time.js';

/** Nobody moves these hours: there is no `extended`. */
export const DATA_BREACH_STATES = CLOCK_STATES.filter((state) => state !== 'extended');
export type DataBreachState = Exclude<ClockState, 'extended'>;

/** The event is nobody's: no rule of it asks about a client. */
const OF_NO_CLIENT = {
  birthDate: null,
  statedAge: null,
  highestCareAllowance: false,
  disabledPerson: false,
  specialSupport: false,
  childProtection: false,
};
/** The hours pass by the clock: neither the county's reading of the law nor anyone's office hours touch them. */
const SETTING = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };

export interface BreachClock extends Clock {
  readonly due: Due;
}

/**
 * The time the law gives for notifying the supervisory authority, counted from when the county became aware of the breach, by the version
 * of the rule `R12-BREACH` in force that day ((EU) 2016/679 33 art. 1 kohta).
 * @param id of the breach's own record
 * @throws RangeError when the moment is not of the years 1900–2100
 */
export function breachClock(id: string, knownAt: Date): BreachClock {
  const event = { kind: 'data_breach_known', id, at: knownAt } as const;
  const [clock] = clocksFor({ client: OF_NO_CLIENT, events: [event] }, SETTING);
  if (!clock?.due) throw new Error('No rule says by when a data breach is notified');
  return { ...clock, due: clock.due };
}

/** The moments at which the clock becomes due soon, due today and late; kept beside the breach. */
export const breachTurns = (clock: BreachClock): TurnMoments =>
  turnMoments(clock, clock.due, DEFAULT_COUNTY_PARAMETERS);

/** What is kept of a breach, as far as its state asks. A kept due moment is never reckoned anew but by a correction. */
export interface KeptBreach {
  readonly id: string;
  readonly ruleVersion: number;
  readonly knownAt: Date;
  readonly dueAt: Date;
  /** When the authority was notified; null while it is not. */
  readonly notifiedAt: Date | null;
  /** When it was judged that no notification is needed; null when it is not so judged. */
  readonly notNeededAt: Date | null;
}

/**
 * How the time limit stands at this moment. Judged not to need a notification, it does not apply; notified after the last moment in time,
 * it is met late.
 */
export function breachState(breach: KeptBreach, now: Date): DataBreachState {
  const state = clockState(instanceOf(breach), now, DEFAULT_COUNTY_PARAMETERS);
  if (state === 'extended') throw new Error('The time of a data breach is never extended');
  return state;
}

/** When the state turns next if nobody does anything; null when it does not any more. It is late right after the last such moment. */
export function nextBreachTurn(breach: KeptBreach, now: Date): Date | null {
  if (breach.notifiedAt !== null || breach.notNeededAt !== null) return null;
  const instance = instanceOf(breach);
  const { dueSoonAt, dueTodayAt, dueAt } = turnMoments(instance, instance.due, DEFAULT_COUNTY_PARAMETERS);
  if (now < dueSoonAt) return dueSoonAt;
  if (now < dueTodayAt) return dueTodayAt;
  return now <= dueAt ? dueAt : null;
}

function instanceOf(breach: KeptBreach): ClockInstance & { readonly due: Due } {
  const { id, ruleVersion, knownAt, dueAt, notifiedAt, notNeededAt } = breach;
  return {
    ruleId: 'R12-BREACH',
    ruleVersion,
    basis: 'statutory',
    kind: 'breach_notified',
    eventId: id,
    startedAt: knownAt,
    limit: null,
    due: { day: calendarDay(dueAt), at: dueAt },
    extendedTo: null,
    metAt: notifiedAt,
    notApplicableAt: notNeededAt,
  };
}
