import type { Batch, ReadDb } from '@rinnalla/api-core';
import {
  type ClockRule,
  type ClockRuleId,
  findClockRule,
  type LimitUnit,
  startKeeperOf,
  writeLimit,
} from '@rinnalla/domain';
import type { ClockHistoryType, ClockReckoningType, ClockType } from './clock.types.js';

/** What a clock is at this moment, by the dates it keeps: as `clockState` of the domain says of the same clock. */
export const CLOCK_STATE = `CASE
  WHEN k.not_applicable_at IS NOT NULL THEN 'not_applicable'
  WHEN k.met_at IS NOT NULL THEN CASE WHEN k.met_at > coalesce(k.breached_at, k.due_at) THEN 'met_late' ELSE 'met' END
  WHEN k.breached_at IS NOT NULL THEN 'breached'
  WHEN k.due_at IS NULL THEN 'running'
  WHEN app.now() > k.due_at THEN CASE k.binds WHEN 'client' THEN 'passed' ELSE 'breached' END
  WHEN app.now() >= k.due_today_at THEN 'due_today'
  WHEN app.now() >= k.due_soon_at THEN 'due_soon'
  WHEN k.extended_at IS NULL THEN 'running'
  ELSE 'extended' END`;

/**
 * Who of the county's people answers for it: of a case its named worker, of a contact whoever has it in hand. Nobody for the client's own
 * time, and nobody by name for care, which the patient record answers for.
 */
const ANSWERED_BY = `(SELECT jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name, 'profession', p.profession,
    'register', p.register, 'unit', jsonb_build_object('id', pu.id, 'nameFi', pu.name_fi, 'nameSv', pu.name_sv, 'speciality', pu.speciality))
  FROM professional p JOIN unit pu ON pu.id = p.unit_id
  WHERE k.binds = 'county' AND k.register = 'social' AND p.id = CASE WHEN k.case_id IS NULL THEN t.taken_by
    ELSE (SELECT n.professional_id FROM relation n WHERE n.case_id = k.case_id AND n.kind = 'named_worker'
      AND n.valid_from <= app.now() AND (n.valid_to IS NULL OR n.valid_to > app.now()) LIMIT 1) END)`;

/** Stands on `clock k`, `CLOCK_JOINS` and their joins. */
const CLOCK = `k.id, k.case_id AS "caseId", c.number AS "caseNumber", k.contact_id AS "contactId", k.client_id AS "clientId",
  coalesce(cl.family_name || ' ' || cl.given_names, t.family_name || ' ' || t.given_names, '') AS "clientName",
  k.register, k.rule_id AS "ruleId", k.rule_version AS "ruleVersion", k.basis, k.kind, k.binds, k.started_at AS "startedAt",
  k.limit_count AS "limitCount", k.limit_unit AS "limitUnit", k.first_due_day::text AS "firstDueOn", k.due_day::text AS "dueOn",
  k.due_at AS "dueAt", ${CLOCK_STATE} AS state, (k.breached_at AT TIME ZONE 'Europe/Helsinki')::date::text AS "breachedOn",
  k.extended_at AS "extendedAt", k.met_at AS "metAt",
  k.not_applicable_at AS "notApplicableAt", k.version, ${ANSWERED_BY} AS "answeredBy",
  r.eves_count AS "evesCount", r.valid_from AS "readingSince", h.valid_from AS "hoursSince",
  CASE WHEN k.limit_count IS NOT NULL THEN k.first_due_at END AS "closesAt",
  jsonb_build_object('id', hu.id, 'nameFi', hu.name_fi, 'nameSv', hu.name_sv, 'speciality', hu.speciality) AS "hoursOf"`;

const JOINS = `JOIN unit hu ON hu.id = k.hours_unit_id
  JOIN unit_hours h ON h.unit_id = k.hours_unit_id AND h.version = k.hours_version
  JOIN county_reckoning r ON r.county_id = hu.county_id AND r.version = k.reckoning_version
  LEFT JOIN "case" c ON c.id = k.case_id LEFT JOIN client cl ON cl.id = k.client_id
  LEFT JOIN contact t ON t.id = k.contact_id AND k.case_id IS NULL`;

type Row = Omit<
  ClockType,
  'section' | 'startEvent' | 'limit' | 'wording' | 'isExtendable' | 'isStartCorrectable' | 'reckonedWith'
> &
  ClockReckoningType & {
    readonly ruleId: ClockRuleId;
    readonly limitCount: number | null;
    readonly limitUnit: LimitUnit | null;
  };

/** What a use of the clock is logged of: while it is nobody's, its contact too, which may become a client's (703/2023 10 §). */
export const recordsOfClock = ({ id, clientId, contactId }: ClockType): string[] =>
  clientId === null && contactId !== null ? [id, contactId] : [id];

/**
 * Clocks as screens show them, in one statement.
 * @param from what stands between FROM and the joins: a table or subquery named `k` with a clock's columns
 * @param rest conditions and order
 */
export async function readClocks(
  db: ReadDb,
  { from = 'clock k', rest }: { readonly from?: string; readonly rest: string },
  params: readonly unknown[],
): Promise<ClockType[]> {
  const rows = await db.query<Row>(`SELECT ${CLOCK} FROM ${from} ${JOINS} ${rest}`, params);
  return rows.map(shown);
}

function shown(full: Row): ClockType {
  const {
    limitCount,
    limitUnit,
    evesCount,
    readingSince,
    hoursSince,
    closesAt,
    hoursOf: unit,
    ...row
  } = full;
  const rule = findClockRule(row.ruleId, row.ruleVersion);
  if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${row.ruleId}`);
  const limit = limitCount === null || limitUnit === null ? null : { count: limitCount, unit: limitUnit };
  const isOpen = row.metAt === null && row.notApplicableAt === null;
  return {
    ...row,
    reckonedWith: { evesCount, readingSince, hoursSince, closesAt, hoursOf: unit },
    section: `${rule.law.act} ${rule.law.section}`,
    startEvent: rule.startsAt,
    limit: limit === null ? hoursOf(rule) : writeLimit(limit),
    wording: rule.limit.kind === 'undated' ? rule.limit.wording : null,
    isExtendable: rule.extendable && row.dueOn !== null && isOpen,
    isStartCorrectable: row.caseId !== null && startKeeperOf(rule.startsAt) === null,
  };
}

const hoursOf = ({ limit }: ClockRule) => (limit.kind === 'hours' ? `${limit.hours}h` : null);

/** What runs first, by due date, and of one day or none what begins before what completes; then what was met or dropped. */
export const clocksOfCases: Batch<ClockType> = {
  read: (db, caseIds) =>
    readClocks(
      db,
      {
        rest: `WHERE k.case_id = ANY ($1::uuid[])
          ORDER BY (k.closed_at IS NOT NULL), k.due_at, k.started_at, (k.kind = 'assessment_completed'), k.rule_id, k.id`,
      },
      [caseIds],
    ),
  idOf: ({ caseId }) => caseId ?? '',
};

export const clocksById: Batch<ClockType> = {
  read: (db, ids) => readClocks(db, { rest: 'WHERE k.id = ANY ($1::uuid[])' }, [ids]),
  idOf: ({ id }) => id,
};

export const historiesOfClocks: Batch<ClockHistoryType & { readonly clockId: string }> = {
  read: (db, clockIds) =>
    db.query(
      `SELECT h.id, h.clock_id AS "clockId", h.change, h.at, h.recorded_at AS "recordedAt", h.reason, h.from_day::text AS "fromDay",
         h.to_day::text AS "toDay", h.from_start AS "fromStart", h.to_start AS "toStart",
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name,
           'profession', p.profession, 'register', p.register,
           'unit', jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv, 'speciality', u.speciality)) END AS by
       FROM clock_change h LEFT JOIN professional p ON p.id = h."by" LEFT JOIN unit u ON u.id = p.unit_id
       WHERE h.clock_id = ANY ($1::uuid[]) ORDER BY h.at, h.recorded_at, h.id`,
      [clockIds],
    ),
  idOf: ({ clockId }) => clockId,
};
