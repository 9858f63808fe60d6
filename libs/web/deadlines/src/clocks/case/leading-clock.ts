import type { SeenClock } from '../data/clock-types.js';

const PRESSES: ReadonlySet<SeenClock['state']> = new Set(['due_soon', 'due_today', 'breached']);

/**
 * The clock that presses most, of those that the county must keep and that have a day: of law when its day is near or past, else the
 * earliest. The board's row chooses the same.
 */
export function leadingClock<Clock extends SeenClock>(clocks: readonly Clock[]): Clock | null {
  const running = clocks.filter(
    ({ metAt, notApplicableAt, binds, dueAt }) =>
      metAt === null && notApplicableAt === null && binds === 'county' && dueAt !== null,
  );
  return running.toSorted((one, other) => rankOf(one).localeCompare(rankOf(other)))[0] ?? null;
}

function rankOf({ basis, state, dueAt, id }: SeenClock): string {
  const isLawNear = basis === 'statutory' && PRESSES.has(state);
  return `${isLawNear ? '0' : '1'} ${dueAt ?? ''} ${basis === 'statutory' ? '0' : '1'} ${id}`;
}
