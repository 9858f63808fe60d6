import { calendarDay, findLimit, type Reckoning, reckonDue } from '@rinnalla/domain';
import type { SeenClock } from '../data/clock-types.js';

/**
 * How the first due day of a stored clock was counted, day by day. Eves were counted as the county had it when the clock started, which
 * only the day that came out tells. Null for hours, for words without a number, and where today's calendar would give another day: the
 * clock keeps its own.
 */
export function storedReckoning({
  limit,
  startedAt,
  firstDueOn,
}: Pick<SeenClock, 'limit' | 'startedAt' | 'firstDueOn'>): Reckoning | null {
  const counted = limit === null ? null : findLimit(limit);
  if (counted === null || firstDueOn === null) return null;
  const start = calendarDay(new Date(startedAt));
  for (const evesCount of [true, false]) {
    const reckoning = reckonDue(counted, start, { evesCount });
    if (reckoning.due === firstDueOn) return reckoning;
  }
  return null;
}
