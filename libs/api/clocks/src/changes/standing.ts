import type { ClockTurn, TurnMoments } from '@rinnalla/domain';

/** What a clock with these dates would have told by now short of being late, which is never taken as told, and when it tells next. */
export function standingAt(
  now: Date,
  { dueSoonAt, dueTodayAt, dueAt }: TurnMoments,
): { told: ClockTurn | null; nextTurnAt: Date } {
  if (now < dueSoonAt) return { told: null, nextTurnAt: dueSoonAt };
  if (now < dueTodayAt) return { told: 'due_soon', nextTurnAt: dueTodayAt };
  return { told: 'due_today', nextTurnAt: new Date(dueAt.getTime() + 1) };
}
