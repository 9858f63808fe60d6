import { type Clock, CLOCK_RULES, type ClockKind, type ClockRuleId, findClockRule } from '@rinnalla/domain';

/** A clock that the client of a case has. */
export interface KeptClock {
  readonly ruleId: ClockRuleId;
  readonly eventId: string;
  /** It was found not to apply. */
  readonly isDropped: boolean;
}

/**
 * Is this one still to start beside those there are? Each rule counts from an event once; and a clock that gives way to a limit with a
 * number never starts behind one that was reckoned from the same event, though the facts that called for that be over by now: nothing is
 * silently recomputed.
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
