import type { ClockBasis, ClockKind } from './clock-rule.js';
import type { Clock } from './clocks-for.js';
import { dueNow, type ClockInstance } from './clock-state.js';

export interface ClockComparison<Kept extends Clock> {
  /** Clocks that the facts now call for and that are not kept yet. */
  readonly toStart: readonly Clock[];
  /** Kept clocks that the facts no longer call for. They run on until someone says with a reason that they do not apply. */
  readonly unsupported: readonly Kept[];
}

/**
 * What new facts change. A clock is the same when its rule and its start event are: it is then left as it is, with the version and the
 * due date it started with, though the rule, a parameter or office hours have changed since.
 * @param kept every clock of the client's that was ever started from the events, also those met or not applicable
 * @param calledFor what `clocksFor` says of the facts as they are now
 */
export function compareClocks<Kept extends Clock>(
  kept: readonly Kept[],
  calledFor: readonly Clock[],
): ClockComparison<Kept> {
  const keptIdentities = new Set(kept.map(identityOf));
  const identitiesCalledFor = new Set(calledFor.map(identityOf));
  return {
    toStart: calledFor.filter((clock) => !keptIdentities.has(identityOf(clock))),
    unsupported: kept.filter((clock) => !identitiesCalledFor.has(identityOf(clock))),
  };
}

/**
 * The clock that leads among those for the same act: the earliest due date that holds, of those still to be met. Law and county targets
 * have each their own leader. Null when none of them has a due date.
 */
export function findLeadingClock<Kept extends ClockInstance>(
  clocks: readonly Kept[],
  { basis, kind }: { readonly basis: ClockBasis; readonly kind?: ClockKind },
): Kept | null {
  let leader: Kept | null = null;
  for (const clock of clocks) {
    if (clock.basis !== basis || (kind !== undefined && clock.kind !== kind)) continue;
    if (clock.metAt !== null || clock.notApplicableAt !== null) continue;
    if (leader === null || dueTime(clock) < dueTime(leader)) leader = clock;
  }
  return leader === null || dueNow(leader) === null ? null : leader;
}

function dueTime(clock: ClockInstance): number {
  return dueNow(clock)?.at.getTime() ?? Infinity;
}

function identityOf({ ruleId, eventId }: Clock): string {
  return `${ruleId} ${eventId}`;
}
