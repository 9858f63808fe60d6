import type { Batch } from '@rinnalla/api-core';
import { CASE_ALARM_LAW, CASE_ALARMS } from '@rinnalla/domain';
import type { CaseAlarmType, CaseClientType, StatusEventType, TeamMemberType } from './case.types.js';

type OfCase<Row> = Row & { caseId: string };

const CLIENT = `jsonb_build_object('id', k.id, 'givenNames', k.given_names, 'familyName', k.family_name, 'birthDate', k.birth_date,
  'contactLanguage', k.contact_language, 'isNonDisclosed', k.is_non_disclosed)`;
const GROUND = `jsonb_build_object('workTask', r.evidence->>'workTask', 'assessedBy', r.evidence->>'assessedBy', 'justification', r.evidence->>'justification',
  'jointUnit', (SELECT jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv) FROM unit u
    WHERE u.id::text = r.evidence->>'jointUnitId'),
  'permissionGivenOn', d.given_on, 'isPermissionWithdrawn', d.withdrawn_at IS NOT NULL)`;
const TEAM_MEMBER = `r.id, r.case_id AS "caseId", r.kind, r.legal_mode AS "legalMode", ${GROUND} AS ground, r.valid_from AS since, r.version,
  r.professional_id AS "professionalId"`;
const STATUS_EVENT = `s.id, s.case_id AS "caseId", s.from_status AS "fromStatus", s.to_status AS "toStatus", s.reason,
  s.closing_record AS "closingRecord", s.at, s.by AS "byId"`;
/** Relations with the permission they rest on, where it is one. */
const RELATIONS = `relation r LEFT JOIN disclosure_permission d ON r.legal_mode = 'M2' AND d.id::text = r.evidence->>'permissionId'`;
/** A relation that holds at `$2`. */
const LIVE = `r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2) AND r.kind <> 'consultation'`;

export const clientsOfCases: Batch<OfCase<CaseClientType>> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT cc.id, cc.case_id AS "caseId", cc.role, ${CLIENT} AS client FROM case_client cc JOIN client k ON k.id = cc.client_id
       WHERE cc.case_id = ANY ($1::uuid[]) AND cc.valid_to IS NULL ORDER BY cc.role DESC, k.birth_date`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};

export const teamsOfCases: Batch<TeamMemberType> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT ${TEAM_MEMBER} FROM ${RELATIONS} WHERE r.case_id = ANY ($1::uuid[]) AND ${LIVE}
       ORDER BY (r.kind <> 'named_worker'), r.valid_from, r.id`,
      [caseIds, db.now],
    ),
  idOf: (row) => row.caseId,
};

export const teamMembersById: Batch<TeamMemberType> = {
  read: (db, ids) =>
    db.query(`SELECT ${TEAM_MEMBER} FROM ${RELATIONS} WHERE r.id = ANY ($1::uuid[]) AND ${LIVE}`, [
      ids,
      db.now,
    ]),
  idOf: (row) => row.id,
};

export const statusEventsOfCases: Batch<StatusEventType> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT ${STATUS_EVENT} FROM status_event s WHERE s.case_id = ANY ($1::uuid[]) ORDER BY s.at DESC, s.id DESC`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};

export const statusEventsById: Batch<StatusEventType> = {
  read: (db, ids) =>
    db.query(`SELECT ${STATUS_EVENT} FROM status_event s WHERE s.id = ANY ($1::uuid[])`, [ids]),
  idOf: (row) => row.id,
};

export const alarmsOfCases: Batch<CaseAlarmType> = {
  read: async (db, caseIds) => {
    const rows = await db.query<Omit<CaseAlarmType, 'section'>>(
      `SELECT a.id, a.case_id AS "caseId", a.kind, a.since FROM case_alarm a
       WHERE a.case_id = ANY ($1::uuid[]) AND a.over_at IS NULL ORDER BY a.kind`,
      [caseIds],
    );
    return rows.map((row) => ({ ...row, section: SECTIONS.get(row.kind) ?? '' }));
  },
  idOf: (row) => row.caseId,
};

const SECTIONS = new Map<string, string>(
  CASE_ALARMS.map((kind) => [kind, `${CASE_ALARM_LAW[kind].act} ${CASE_ALARM_LAW[kind].section}`]),
);
