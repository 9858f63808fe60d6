import type { ClockKind, ClockRuleId } from './clock-rule.js';
import { CLOCK_RULES, findClockRule } from './clock-rules.js';
import type { Clock } from './clocks-for.js';

/** A clock that the client of a case has. */
export interface KeptClock {
  readonly ruleId: ClockRuleId;
  readonly eventId: string;
  /** It was found not to apply. */
  readonly isDropped: boolean;
}

/**
 * Is this one still to start beside those there are? Each rule counts from an event once; and a clock that gives way to a limit with a
 * number (SHL 36 § 2 mom. beside 36 § 3 mom. and LSL 26 §) never starts behind one that was reckoned from the same event, though the
 * facts that called for that be over by now: nothing is silently recomputed.
 * @param clock as `clocksFor` gives it
 * @param kept every clock of the same client in the same case, those found not to apply too: these bar their own rule, and no other
 */
export function startsBeside(clock: Clock, kept: readonly KeptClock[]): boolean {
  const ofEvent = kept.filter(({ eventId }) => eventId === clock.eventId);
  if (ofEvent.some(({ ruleId }) => ruleId === clock.ruleId)) return false;
  if (findClockRule(clock.ruleId, clock.ruleVersion)?.givesWay !== true) return true;
  return !ofEvent.some(({ ruleId, isDropped }) => !isDropped && hasNumber(ruleId, clock.kind));
}

const hasNumber = (ruleId: ClockRuleId, kind: ClockKind): boolean =>
  CLOCK_RULES.some(
    (rule) =>
      rule.id === ruleId && rule.kind === kind && rule.basis === 'statutory' && rule.limit.kind === 'counted',
  );
