import type { Tx } from '@rinnalla/api-core';
import {
  CLOCK_TURNS,
  type ClockKind,
  type ClockTurn,
  type Due,
  dueFrom,
  findTerms,
  type RuleTerms,
} from '@rinnalla/domain';
import { ClockChangeEntity, ClockEntity } from '../entities/clock.entity.js';
import { type ClockSettings, clockSettingsOf } from '../starting/clock-setting.js';
import { datesOf } from '../starting/insert-clocks.js';
import type { CountingClock } from './counting-clocks.js';
import { endNotices } from './notices.js';
import { standingAt } from './standing.js';

export interface MovedClock {
  readonly id: string;
  readonly workspaceId: string | null;
  readonly kind: ClockKind;
  readonly version: number;
  readonly nextTurnAt: Date | null;
}

/**
 * Counts clocks from the moment at which their event was, as if it had been written down so from the first: by the version of the law,
 * the county's parameters and the office hours in force then, of the unit whose hours each began with. One that no version of its rule
 * governs then applies no more, and applies again when a later correction brings it back.
 * @param momentOf when the event was, by what the clock says
 */
export async function moveClocks(
  tx: Tx,
  clocks: readonly CountingClock[],
  { momentOf, reason }: { readonly momentOf: (told: Date) => Date; readonly reason: string },
): Promise<MovedClock[]> {
  const settingsOf = new Map<string, ClockSettings>();
  const moved: MovedClock[] = [];
  for (const clock of clocks) {
    const { hoursUnitId } = clock;
    const settings = settingsOf.get(hoursUnitId) ?? (await clockSettingsOf(tx, hoursUnitId));
    settingsOf.set(hoursUnitId, settings);
    moved.push(await moveClock(tx, clock, { startedAt: momentOf(clock.startedAt), settings, reason }));
  }
  return moved;
}

interface Moving {
  readonly startedAt: Date;
  readonly settings: ClockSettings;
  readonly reason: string;
}

async function moveClock(
  tx: Tx,
  clock: CountingClock,
  { startedAt, settings, reason }: Moving,
): Promise<MovedClock> {
  const { id, workspaceId, metAt, dueDay } = clock;
  const row = reckonAnew(tx.now, clock, startedAt, settings);
  const version = await tx.update(ClockEntity, { id, version: clock.version }, row);
  if (version === null) throw new Error('A locked clock changed its version');
  const line = { clockId: id, recordedAt: tx.now, by: tx.actor.professionalId, reason };
  await tx.insert(ClockChangeEntity, {
    ...{ ...line, id: tx.newId(), change: 'start_corrected', at: tx.now, fromDay: dueDay },
    ...{ toDay: row.dueDay, fromStart: clock.startedAt, toStart: startedAt },
  });
  if (row.notApplicableAt !== null && clock.notApplicableAt === null) {
    await tx.insert(ClockChangeEntity, { ...line, id: tx.newId(), change: 'not_applicable', at: tx.now });
  }
  if (metAt !== null && isLate(metAt, row.dueAt) !== isLate(metAt, clock.dueAt)) {
    const change = isLate(metAt, row.dueAt) ? 'met_late' : 'met';
    await tx.insert(ClockChangeEntity, { ...line, id: tx.newId(), change, at: metAt });
  }
  if (row.told !== clock.told || row.closedAt !== null) await endNotices(tx, [id]);
  return { id, workspaceId, kind: clock.kind, version, nextTurnAt: row.nextTurnAt };
}

function reckonAnew(now: Date, clock: CountingClock, startedAt: Date, settings: ClockSettings) {
  const setting = settings(startedAt);
  const terms = findTerms(clock.ruleId, startedAt, setting);
  const first = terms && dueFrom(terms, startedAt, setting);
  const due = laterOf(first, clock);
  const dates = datesOf({ limit: terms?.limit ?? null, due }, setting.county);
  const ending = endingOf(now, clock, terms);
  return {
    ...dates,
    ...standing(now, { told: clock.told, closedAt: ending.closedAt }, dates),
    ...setting.kept,
    ...ending,
    ...(terms && countedBy(terms)),
    startedAt,
    firstDueDay: first && first.day,
    firstDueAt: first && first.at,
    extendedAt: due === first ? null : clock.extendedAt,
    breachedAt: breachOf(first, clock),
  };
}

const countedBy = ({ ruleVersion, limit }: RuleTerms) => ({
  ruleVersion,
  limitCount: limit && limit.count,
  limitUnit: limit && limit.unit,
});

/** What was met stays met. What no rule governs does not apply; what only an earlier correction took from its rule does again. */
function endingOf(
  now: Date,
  { metAt, notApplicableAt: toldAt, hasLapsed }: CountingClock,
  terms: RuleTerms | null,
) {
  const standsAt = hasLapsed ? null : toldAt;
  const notApplicableAt = terms === null ? (toldAt ?? now) : standsAt;
  return { notApplicableAt, closedAt: metAt ?? notApplicableAt };
}

/** From the right day it may never have been breached: by then more time had been given, or it had been found not to apply. */
function breachOf(first: Due | null, clock: CountingClock): Date | null {
  const { breachedAt, extendedAt, metAt, notApplicableAt, hasLapsed } = clock;
  const actedAt = extendedAt ?? metAt ?? (hasLapsed ? null : notApplicableAt);
  if (breachedAt === null || first === null || actedAt === null) return null;
  return actedAt > first.at ? first.at : null;
}

const isLate = (metAt: Date, dueAt: Date | null) => dueAt !== null && metAt > dueAt;

/** A later day that was given for a special reason holds, unless time by the law itself now lasts longer. */
function laterOf(first: Due | null, { extendedAt, dueDay, dueAt }: CountingClock): Due | null {
  if (first === null || extendedAt === null || dueDay === null || dueAt === null) return first;
  return dueDay > first.day ? { day: dueDay, at: dueAt } : first;
}

/** What was told too early is taken back, to be told again in its time; what is still to be told waits for `tellLateTurns`. */
function standing(
  now: Date,
  { told, closedAt }: { readonly told: ClockTurn | null; readonly closedAt: Date | null },
  dates: ReturnType<typeof datesOf>,
): { told: ClockTurn | null; nextTurnAt: Date | null } {
  const { dueSoonAt, dueTodayAt, dueAt } = dates;
  if (closedAt !== null || dueSoonAt === null || dueTodayAt === null || dueAt === null) {
    return { told, nextTurnAt: null };
  }
  const by = standingAt(now, { dueSoonAt, dueTodayAt, dueAt });
  if (now <= dueAt && placeOf(by.told) < placeOf(told)) return by;
  const next = [dueSoonAt, dueTodayAt, new Date(dueAt.getTime() + 1), null][placeOf(told) + 1];
  return { told, nextTurnAt: next ?? null };
}

const placeOf = (told: ClockTurn | null): number => (told === null ? -1 : CLOCK_TURNS.indexOf(told));
