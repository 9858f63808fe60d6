import { refuse, type Tx } from '@rinnalla/api-core';
import {
  calendarDay,
  CLOCK_TURNS,
  type ClockKind,
  type ClockRuleId,
  type ClockTurn,
  type ClockSetting,
  correctedMoment,
  type Due,
  dueFrom,
  findClockRule,
  type LimitUnit,
  type StartEventKind,
} from '@rinnalla/domain';
import { publishClocks } from '../clock.events.js';
import { ClockChangeEntity, ClockEntity } from '../entities/clock.entity.js';
import { startMissingClocks } from '../starting/case-clocks.js';
import { clockSettingOf } from '../starting/clock-setting.js';
import { datesOf } from '../starting/insert-clocks.js';
import { meetClocks } from './close-clocks.js';
import { endNotices } from './notices.js';
import { standingAt } from './standing.js';
import { tellLateTurns } from './turn-clocks.js';

/** An event of a case whose day was written down wrongly. */
export interface StartCorrection {
  readonly caseId: string;
  readonly unitId: string;
  /** The record of the event. */
  readonly eventId: string;
  /** Which of the events that the record tells of; all when left out. */
  readonly kind?: StartEventKind;
  /** `YYYY-MM-DD`: on which day it was. */
  readonly day: string;
  readonly reason: string;
}

interface CountingClock {
  readonly id: string;
  readonly workspaceId: string;
  readonly clientId: string;
  readonly kind: ClockKind;
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
  readonly limitCount: number | null;
  readonly limitUnit: LimitUnit | null;
  readonly startedAt: Date;
  readonly firstDueDay: string | null;
  readonly dueDay: string | null;
  readonly dueAt: Date | null;
  readonly extendedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly metAt: Date | null;
  readonly closedAt: Date | null;
  readonly told: ClockTurn | null;
  readonly version: number;
}

const COUNTING = `SELECT id, workspace_id AS "workspaceId", client_id AS "clientId", kind, rule_id AS "ruleId", rule_version AS "ruleVersion", limit_count AS "limitCount",
    limit_unit AS "limitUnit", started_at AS "startedAt", first_due_day::text AS "firstDueDay", due_day::text AS "dueDay", due_at AS "dueAt",
    extended_at AS "extendedAt", breached_at AS "breachedAt", met_at AS "metAt", closed_at AS "closedAt", told, version
  FROM clock WHERE case_id = $1 AND event_id = $2 ORDER BY id FOR UPDATE`;

/**
 * Moves an event to the day on which it was. Its clocks keep rule, version and limit and are reckoned anew from that day by the county's
 * parameters and office hours of now: what was met stays met, in time or late; what was extended stays extended, unless the new first
 * date is later still. What they have become is told at once, and what the facts now call for beside them starts.
 * @returns the moment which the event is not after: that of the first act done, or now
 * @throws Refusal StartAfterMet when an act that they ask for was done before that day
 */
export async function correctStart(tx: Tx, correction: StartCorrection): Promise<Date> {
  const { caseId, eventId, kind, day } = correction;
  const clocks = (await tx.query<CountingClock>(COUNTING, [caseId, eventId])).filter(
    (clock) => kind === undefined || ruleOf(clock).startsAt === kind,
  );
  const firstMet = clocks.flatMap(({ metAt }) => metAt ?? []).sort((one, other) => +one - +other)[0];
  if (firstMet && calendarDay(firstMet) < day) {
    return refuse({ __typename: 'StartAfterMet', metOn: calendarDay(firstMet) });
  }
  const notAfter = firstMet ?? tx.now;
  await moveEvents(tx, correction, notAfter);
  const setting = await clockSettingOf(tx, correction.unitId);
  const moved = [];
  for (const clock of clocks) {
    moved.push(await moveClock(tx, clock, { ...correction, setting, notAfter }));
  }
  await publishClocks(
    tx,
    moved.map(({ id: clockId, workspaceId, version }) => ({
      ...{ clockId, caseId, workspaceId, version },
      type: 'clock.startCorrected',
      change: 'changed',
    })),
  );
  const started = await startMissingClocks(tx, caseId);
  // What only now started to run asks for an act that may have been done already.
  for (const { clientId, kind: act, metAt } of clocks) {
    if (metAt !== null) await meetClocks(tx, { caseId, clientId, eventId, kinds: [act] }, metAt);
  }
  await tellLateTurns(tx, [...moved, ...started]);
  return notAfter;
}

const ruleOf = ({ ruleId, ruleVersion }: CountingClock) => {
  const rule = findClockRule(ruleId, ruleVersion);
  if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${ruleId}`);
  return rule;
};

async function moveEvents(
  tx: Tx,
  { caseId, eventId, kind, day }: StartCorrection,
  notAfter: Date,
): Promise<void> {
  const events = await tx.query<{ id: string; at: Date }>(
    'SELECT id, at FROM start_event WHERE case_id = $1 AND event_id = $2 AND ($3::text IS NULL OR kind = $3)',
    [caseId, eventId, kind ?? null],
  );
  for (const { id, at } of events) {
    await tx.query('UPDATE start_event SET at = $2 WHERE id = $1', [id, correctedMoment(at, day, notAfter)]);
  }
}

interface Moving extends StartCorrection {
  readonly setting: ClockSetting;
  readonly notAfter: Date;
}

async function moveClock(tx: Tx, clock: CountingClock, moving: Moving) {
  const { id, workspaceId } = clock;
  const { due, told, ...row } = reckonAnew(tx.now, clock, moving);
  const version = await tx.update(ClockEntity, { id, version: clock.version }, { ...row, told });
  if (version === null) throw new Error('A locked clock changed its version');
  const line = { clockId: id, recordedAt: tx.now, by: tx.actor.professionalId, reason: moving.reason };
  await tx.insert(ClockChangeEntity, {
    ...line,
    id: tx.newId(),
    change: 'start_corrected',
    at: tx.now,
    fromDay: clock.dueDay,
    toDay: row.dueDay,
    fromStart: clock.startedAt,
    toStart: row.startedAt,
  });
  if (clock.metAt !== null && isLate(clock.metAt, due) !== isLate(clock.metAt, clock.dueAt)) {
    const change = isLate(clock.metAt, due) ? 'met_late' : 'met';
    await tx.insert(ClockChangeEntity, { ...line, id: tx.newId(), change, at: clock.metAt });
  }
  if (told !== clock.told) await endNotices(tx, [id]);
  return { id, workspaceId, version, nextTurnAt: row.nextTurnAt };
}

function reckonAnew(now: Date, clock: CountingClock, { day, notAfter, setting }: Moving) {
  const startedAt = correctedMoment(clock.startedAt, day, notAfter);
  const { limitCount: count, limitUnit: unit } = clock;
  const limit = count === null || unit === null ? null : { count, unit };
  const first = dueFrom({ limit, hours: hoursOf(clock) }, startedAt, setting);
  const due = laterOf(first, clock);
  const dates = datesOf({ limit, due }, setting.county);
  return {
    ...dates,
    ...standing(now, clock, dates),
    startedAt,
    firstDueDay: first?.day ?? null,
    firstDueAt: first?.at ?? null,
    extendedAt: due === first ? null : clock.extendedAt,
    breachedAt: breachOf(first, clock),
    due: due?.at ?? null,
  };
}

/** From the right day it may never have been breached: by then more time had been given, or it had been found not to apply. */
function breachOf(first: Due | null, { breachedAt, extendedAt, closedAt }: CountingClock): Date | null {
  const actedAt = extendedAt ?? closedAt;
  if (breachedAt === null || first === null || actedAt === null) return null;
  return actedAt > first.at ? first.at : null;
}

const isLate = (metAt: Date, dueAt: Date | null) => dueAt !== null && metAt > dueAt;

function hoursOf(clock: CountingClock): number | null {
  const { limit } = ruleOf(clock);
  return limit.kind === 'hours' ? limit.hours : null;
}

/** A later day that was given for a special reason holds, unless time by the law itself now lasts longer. */
function laterOf(first: Due | null, { extendedAt, dueDay, dueAt }: CountingClock): Due | null {
  if (first === null || extendedAt === null || dueDay === null || dueAt === null) return first;
  return dueDay > first.day ? { day: dueDay, at: dueAt } : first;
}

/** What was told too early is taken back, to be told again in its time; what is still to be told waits for `tellLateTurns`. */
function standing(
  now: Date,
  { told, closedAt }: CountingClock,
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
