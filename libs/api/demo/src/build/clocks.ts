import {
  type ClockChange,
  ClockChangeEntity,
  ClockClientEntity,
  ClockEntity,
  NoticeEntity,
  type ClockRow,
  rowOf,
  StartEventEntity,
} from '@rinnalla/api-clocks';
import {
  type Clock,
  CLOCK_TURNS,
  type ClockFacts,
  type ClockTurn,
  clocksFor,
  DEFAULT_COUNTY_PARAMETERS,
  dueInstant,
  ORDINARY_OFFICE_HOURS,
  type StartEvent,
  startKeeperOf,
  turnMoments,
} from '@rinnalla/domain';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { Rows } from './rows.js';

const SETTING = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };

/** What the demo's clocks are of; ids, all of them. */
export interface DemoClockPlace {
  readonly caseId: string | null;
  readonly contactId: string | null;
  readonly clientId: string | null;
  readonly unitId: string;
  readonly isEmergencyDuty?: boolean;
  readonly workspaceId: string | null;
}

/** How a clock ended: met at a moment, or found not to apply, with a reason; null while it runs. */
export interface DemoClockEnd {
  readonly how: 'met' | 'not_applicable';
  readonly at: Date;
  /** Id of the person. */
  readonly by: string;
  readonly reason?: string;
}

/** The day a clock's act was moved to where the law lets it, and why. */
export interface DemoExtension {
  readonly at: Date;
  /** Id of the person. */
  readonly by: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly toDay: string;
}

export interface DemoClocks {
  /** What all of them are named by. */
  readonly key: string;
  readonly place: DemoClockPlace;
  readonly facts: ClockFacts;
  /** Facts of the client that only the case tells are written down with others of its clocks. */
  readonly isClientKnown?: true;
  /** Id of the person who wrote the events down. */
  readonly by: string;
  readonly endOf: (clock: Clock) => DemoClockEnd | null;
  readonly extensionOf?: (clock: Clock) => DemoExtension | null;
  /** Ids of people who are told of each turn of a clock that nobody has met; none for a contact's. */
  readonly toldOf?: Readonly<Record<ClockTurn, readonly string[]>>;
}

/** The clocks that these facts call for, as they would stand had the product run all the time. */
export function buildClocks(rows: Rows, time: DemoTime, demo: DemoClocks): void {
  const { key, place, facts, by } = demo;
  const { caseId, clientId } = place;
  if (caseId !== null && clientId !== null) {
    // Of care the patient entry alone tells.
    const told = facts.events.filter(({ kind }) => startKeeperOf(kind) !== 'patient_entry');
    for (const event of told) buildStart(rows, { caseId, clientId, event, by, key });
  }
  if (caseId !== null && clientId !== null && demo.isClientKnown !== true) {
    const { statedAge, highestCareAllowance, disabledPerson } = facts.client;
    rows.add(ClockClientEntity, {
      id: demoId('clock-client', key),
      caseId,
      clientId,
      statedAge,
      highestCareAllowance,
      disabledPerson,
      recordedAt: facts.events[0]?.at ?? time.now,
      recordedBy: by,
    });
  }
  for (const clock of clocksFor(facts, SETTING)) buildClock(rows, time, demo, clock);
}

function buildClock(rows: Rows, time: DemoTime, demo: DemoClocks, clock: Clock): void {
  const id = demoId('clock', `${demo.key}/${clock.ruleId}/${clock.eventId}`);
  const extension = demo.extensionOf?.(clock) ?? null;
  const row = extendedRow(rowOf(clock, SETTING.county), clock, extension);
  const ended = demo.endOf(clock);
  const turns = turnsBefore(row, ended?.at ?? time.now);
  rows.add(ClockEntity, {
    isEmergencyDuty: false,
    ...demo.place,
    ...row,
    ...{ reckoningVersion: 1, hoursUnitId: demo.place.unitId, hoursVersion: 1 },
    ...endingOf(ended),
    ...(extension && { extendedAt: extension.at }),
    id,
    told: turns.at(-1)?.turn ?? null,
    nextTurnAt: nextTurnOf(row, ended, turns.length),
    createdAt: clock.startedAt,
    version: 1 + turns.length + [ended, extension].filter((change) => change !== null).length,
  });
  buildChanges(rows, { id, row, turns, ended, extension, by: demo.by });
  const last = turns.at(-1);
  if (!ended && last && isToldUp(row)) buildNotices(rows, demo, { id, ...last });
}

/** A target of the county’s own, or a day of the client’s, calls nobody. */
const isToldUp = ({ basis, binds }: ClockRow): boolean => basis === 'statutory' && binds === 'county';

/** The moments of a clock whose day was moved before it was due. */
function extendedRow(row: ClockRow, { limit }: Clock, extension: DemoExtension | null): ClockRow {
  if (!extension) return row;
  const { toDay } = extension;
  const due = { day: toDay, at: dueInstant(toDay, SETTING.officeHours) };
  return { ...row, ...turnMoments({ limit }, due, SETTING.county), dueDay: toDay };
}

function endingOf(ended: DemoClockEnd | null) {
  if (!ended) return { metAt: null, notApplicableAt: null, closedAt: null };
  const { how, at } = ended;
  return { metAt: how === 'met' ? at : null, notApplicableAt: how === 'met' ? null : at, closedAt: at };
}

interface Told {
  readonly id: string;
  readonly row: ClockRow;
  readonly turns: readonly { readonly turn: ClockTurn; readonly at: Date }[];
  readonly ended: DemoClockEnd | null;
  readonly extension: DemoExtension | null;
  /** Who wrote its event down. */
  readonly by: string;
}

function buildChanges(rows: Rows, { id, row, turns, ended, extension, by }: Told): void {
  const tell = (
    change: ClockChange,
    at: Date,
    more: { by?: string; reason?: string | null; fromDay?: string | null; toDay?: string | null },
  ) =>
    rows.add(ClockChangeEntity, {
      id: demoId('clock-change', `${id}/${change}`),
      clockId: id,
      change,
      at,
      recordedAt: at,
      ...more,
    });
  tell('started', row.startedAt, { by, toDay: row.firstDueDay });
  if (extension) {
    const { by: byWhom, reason, toDay } = extension;
    tell('extended', extension.at, { by: byWhom, reason, fromDay: row.firstDueDay, toDay });
  }
  for (const { turn, at } of turns) tell(turn, at, {});
  if (!ended) return;
  const isLate = ended.how === 'met' && row.dueAt !== null && ended.at > row.dueAt;
  tell(isLate ? 'met_late' : ended.how, ended.at, { by: ended.by, reason: ended.reason ?? null });
}

/** The turns a clock has made by this moment, each when it was made; none before the clock began. */
function turnsBefore(row: ClockRow, until: Date): { turn: ClockTurn; at: Date }[] {
  if (row.dueAt === null || row.dueSoonAt === null || row.dueTodayAt === null) return [];
  const moments = [row.dueSoonAt, row.dueTodayAt, new Date(row.dueAt.getTime() + 1)];
  return CLOCK_TURNS.flatMap((turn, index) => {
    const at = moments[index];
    return at && at <= until ? [{ turn, at: at < row.startedAt ? row.startedAt : at }] : [];
  });
}

function nextTurnOf(row: ClockRow, ended: DemoClockEnd | null, made: number): Date | null {
  if (ended || row.dueAt === null) return null;
  return [row.dueSoonAt, row.dueTodayAt, new Date(row.dueAt.getTime() + 1)][made] ?? null;
}

interface ToldClock {
  readonly id: string;
  readonly turn: ClockTurn;
  readonly at: Date;
}

function buildNotices(rows: Rows, { place, toldOf }: DemoClocks, { id, turn, at }: ToldClock): void {
  for (const recipientId of new Set(toldOf?.[turn] ?? [])) {
    rows.add(NoticeEntity, {
      id: demoId('notice', `${id}/${recipientId}`),
      recipientId,
      kind: `clock_${turn}`,
      caseId: place.caseId,
      clockId: id,
      at,
    });
  }
}

interface DemoStart {
  readonly caseId: string;
  readonly clientId: string;
  readonly event: StartEvent;
  readonly by: string;
  readonly key: string;
}

function buildStart(rows: Rows, { caseId, clientId, event, by, key }: DemoStart): void {
  const { kind, id: eventId, at, ...detail } = event;
  rows.add(StartEventEntity, {
    id: demoId('start-event', `${key}/${kind}/${eventId}`),
    caseId,
    clientId,
    kind,
    eventId,
    at,
    detail,
    recordedAt: at,
    recordedBy: by,
  });
}
