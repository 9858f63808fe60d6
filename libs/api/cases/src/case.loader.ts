import type { Batch, ReadDb } from '@rinnalla/api-core';
import { CASE_ALARM_LAW, CASE_ALARMS, CASE_STATUSES } from '@rinnalla/domain';
import type { CaseAlarmType, CaseClientType, StatusEventType, TeamMemberType } from './case.types.js';
import { groundIn, keepReasons, permissionBehind } from './relation-ground.js';

type OfCase<Row> = Row & { caseId: string };

const CLIENT = `jsonb_build_object('id', k.id, 'givenNames', k.given_names, 'familyName', k.family_name, 'birthDate', k.birth_date,
  'contactLanguage', k.contact_language, 'isNonDisclosed', k.is_non_disclosed)`;
const TEAM_MEMBER = `r.id, r.case_id AS "caseId", r.kind, r.legal_mode AS "legalMode", ${groundIn('r')} AS ground, r.valid_from AS since,
  r.valid_to AS until, r.version,
  r.professional_id AS "professionalId"`;
const STATUS_EVENT = `s.id, s.case_id AS "caseId", s.from_status AS "fromStatus", s.to_status AS "toStatus", s.reason,
  s.closing_record AS "closingRecord", s.at, s.by AS "byId"`;
const RELATIONS = `relation r ${permissionBehind('r')}`;
/** A relation that holds at `$2`. */
const LIVE = `r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to > $2) AND r.kind <> 'consultation'`;

/** Is this the reader's own relation? */
const isOf =
  ({ actor }: ReadDb) =>
  ({ professionalId }: TeamMemberType) =>
    professionalId === actor.professionalId;

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
  read: async (db, caseIds) =>
    keepReasons(
      db,
      await db.query<TeamMemberType>(
        `SELECT ${TEAM_MEMBER} FROM ${RELATIONS} WHERE r.case_id = ANY ($1::uuid[]) AND ${LIVE}
         ORDER BY (r.kind <> 'named_worker'), r.valid_from, r.id`,
        [caseIds, db.now],
      ),
      isOf(db),
    ),
  idOf: (row) => row.caseId,
};

export const teamMembersById: Batch<TeamMemberType> = {
  read: async (db, ids) =>
    keepReasons(
      db,
      await db.query<TeamMemberType>(
        `SELECT ${TEAM_MEMBER} FROM ${RELATIONS} WHERE r.id = ANY ($1::uuid[]) AND ${LIVE}`,
        [ids, db.now],
      ),
      isOf(db),
    ),
  idOf: (row) => row.id,
};

/** Of moves made by one act, at one moment: how far on the way each led. */
const STEP = `array_position(ARRAY[${CASE_STATUSES.map((status) => `'${status}'`).join(', ')}], s.to_status)`;

export const statusEventsOfCases: Batch<StatusEventType> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT ${STATUS_EVENT} FROM status_event s WHERE s.case_id = ANY ($1::uuid[]) ORDER BY s.at DESC, ${STEP} DESC, s.id DESC`,
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
