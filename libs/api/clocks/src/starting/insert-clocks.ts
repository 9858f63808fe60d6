import type { Tx } from '@rinnalla/api-core';
import {
  type Clock,
  type ClockSetting,
  CLOCK_RULES,
  isOfCare,
  type StatedAge,
  turnMoments,
} from '@rinnalla/domain';
import { ClockChangeEntity, ClockEntity } from '../entities/clock.entity.js';
import type { ClockSettings } from './clock-setting.js';

/** What a clock is of: a case's client, or a contact that no case came of yet. */
export interface ClockPlace {
  readonly caseId: string | null;
  readonly contactId: string | null;
  readonly clientId: string | null;
  readonly unitId: string;
  readonly isEmergencyDuty: boolean;
  readonly workspaceId: string | null;
}

/** Facts that only the contact, or the worker, can tell. */
export interface ToldFacts {
  readonly statedAge: StatedAge | null;
  readonly highestCareAllowance: boolean;
  readonly disabledPerson: boolean;
}

export interface NewClock {
  readonly id: string;
  readonly nextTurnAt: Date | null;
}

/** Writes new clocks down as they start, each with the first line of its history. */
export async function insertClocks(
  tx: Tx,
  clocks: readonly Clock[],
  place: ClockPlace,
  settings: ClockSettings,
): Promise<NewClock[]> {
  const rows = clocks.map((clock) => {
    const { county, kept } = settings(clock.startedAt);
    return { ...rowOf(clock, county), ...kept, id: tx.newId() };
  });
  for (const row of rows) {
    await tx.insert(ClockEntity, { ...row, ...place, createdAt: tx.now });
    await tx.insert(ClockChangeEntity, {
      id: tx.newId(),
      clockId: row.id,
      change: 'started',
      at: row.startedAt,
      recordedAt: tx.now,
      by: tx.actor.professionalId,
      toDay: row.dueDay,
    });
  }
  return rows;
}

/** A clock's own columns; the rest say of what it is, whose parameters it was reckoned with, and what became of it. */
export type ClockRow = Pick<
  ClockEntity,
  | 'ruleId'
  | 'ruleVersion'
  | 'basis'
  | 'kind'
  | 'binds'
  | 'register'
  | 'eventId'
  | 'startedAt'
  | 'limitCount'
  | 'limitUnit'
  | 'firstDueDay'
  | 'firstDueAt'
  | 'dueDay'
  | 'dueAt'
  | 'dueSoonAt'
  | 'dueTodayAt'
  | 'nextTurnAt'
>;

type ClockDates = Pick<ClockRow, 'dueDay' | 'dueAt' | 'dueSoonAt' | 'dueTodayAt'>;

/** The dates of a clock that hold now: reckoned here once, so that neither lists nor the pass over all clocks reckon anything. */
export function datesOf(
  { limit, due }: Pick<Clock, 'limit' | 'due'>,
  county: ClockSetting['county'],
): ClockDates {
  if (due === null) return { dueDay: null, dueAt: null, dueSoonAt: null, dueTodayAt: null };
  return { ...turnMoments({ limit }, due, county), dueDay: due.day };
}

/** A clock as a row, as it starts. */
export function rowOf({ limit, due, ...started }: Clock, county: ClockSetting['county']): ClockRow {
  const dates = datesOf({ limit, due }, county);
  return {
    ...started,
    ...dates,
    binds: CLOCK_RULES.find(({ id }) => id === started.ruleId)?.binds ?? 'county',
    register: isOfCare(started.kind) ? 'health' : 'social',
    limitCount: limit?.count ?? null,
    limitUnit: limit?.unit ?? null,
    firstDueDay: dates.dueDay,
    firstDueAt: dates.dueAt,
    nextTurnAt: dates.dueSoonAt,
  };
}
