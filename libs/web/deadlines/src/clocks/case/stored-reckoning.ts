import { calendarDay, findLimit, type Reckoning, reckonDue } from '@rinnalla/domain';
import type { SeenClock } from '../data/clock-types.js';

/**
 * How the first due day of a stored clock was counted, day by day, with the eves as the county had them when its event happened. Null for
 * hours, for words without a number, and where today's calendar would give another day: the clock keeps its own.
 */
export function storedReckoning({
  limit,
  startedAt,
  firstDueOn,
  reckonedWith: { evesCount },
}: Pick<SeenClock, 'limit' | 'startedAt' | 'firstDueOn' | 'reckonedWith'>): Reckoning | null {
  const counted = limit === null ? null : findLimit(limit);
  if (counted === null || firstDueOn === null) return null;
  const reckoning = reckonDue(counted, calendarDay(new Date(startedAt)), { evesCount });
  return reckoning.due === firstDueOn ? reckoning : null;
}
