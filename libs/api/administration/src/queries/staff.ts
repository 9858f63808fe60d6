import type { Batch, ReadDb } from '@rinnalla/api-core';
import type { ExpertiseType } from '@rinnalla/api-organisation';
import type {
  GivenTaskType,
  RightsLogRowType,
  StaffMemberType,
  StaffPageType,
} from '../administration.types.js';

const STAFF_MEMBER = `p.id, p.login, p.given_name AS "givenName", p.family_name AS "familyName", p.profession, p.register,
  p.registration_number AS "registrationNumber", p.licence_valid_until::text AS "licenceValidUntil",
  p.licence_restricted_since::text AS "licenceRestrictedSince", p.in_office AS "inOffice",
  jsonb_build_object('id', u.id, 'nameFi', u.name_fi, 'nameSv', u.name_sv, 'speciality', u.speciality) AS unit,
  p.languages, p.disabled_at AS "disabledAt", p.created_at AS "createdAt", p.version, s.sessions, s."lastSeenAt"`;

const FROM_STAFF = `FROM professional p JOIN unit u ON u.id = p.unit_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE o.ended_at IS NULL AND o.expires_at > $2)::int AS sessions, max(o.last_input_at) AS "lastSeenAt"
    FROM session o WHERE o.professional_id = p.id) s`;

export interface StaffSearch {
  /** Beginning of a name or of a login; empty: everyone. */
  readonly text: string;
  readonly unitId: string | null;
  readonly first: number;
  /** Id of the last row seen. */
  readonly after: string | null;
}

/** Staff of the county by name, those shut out too. */
export async function staff(db: ReadDb, { text, unitId, first, after }: StaffSearch): Promise<StaffPageType> {
  const rows = await db.query<StaffMemberType>(
    `SELECT ${STAFF_MEMBER} ${FROM_STAFF}
     WHERE ($1 = '' OR p.family_name ILIKE $1 || '%' OR p.given_name || ' ' || p.family_name ILIKE $1 || '%' OR p.login ILIKE $1 || '%')
       AND ($3::uuid IS NULL OR p.unit_id = $3)
       AND ($4::uuid IS NULL OR (p.family_name, p.given_name, p.id) > (SELECT l.family_name, l.given_name, l.id FROM professional l WHERE l.id = $4))
     ORDER BY p.family_name, p.given_name, p.id LIMIT $5`,
    [text.replace(/[%_\\]/g, (sign) => `\\${sign}`), db.now, unitId, after, first + 1],
  );
  const page = rows.slice(0, first);
  return { rows: page, next: rows.length > first ? (page.at(-1)?.id ?? null) : null };
}

export const staffById: Batch<StaffMemberType> = {
  read: (db, ids) =>
    db.query(`SELECT ${STAFF_MEMBER} ${FROM_STAFF} WHERE p.id = ANY ($1::uuid[])`, [ids, db.now]),
  idOf: (person) => person.id,
};

/** Every task a person was ever given, those in force first. */
export const tasksOfStaff: Batch<GivenTaskType> = {
  read: (db, ids) =>
    db.query(
      `SELECT t.id, t.professional_id AS "professionalId", t.task, t.service_functions AS "serviceFunctions", t.specialities,
         t.valid_from AS "validFrom", t.valid_to AS "validTo", t.version,
         t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to > $2) AS "isInForce",
         CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'nameFi', w.name_fi, 'nameSv', w.name_sv,
           'unitId', w.unit_id) END AS workspace
       FROM work_task t LEFT JOIN workspace w ON w.id = t.workspace_id
       WHERE t.professional_id = ANY ($1::uuid[])
       ORDER BY (t.valid_to IS NOT NULL AND t.valid_to <= $2), t.valid_from DESC, t.id`,
      [ids, db.now],
    ),
  idOf: (task) => task.professionalId,
};

export const expertiseOfStaff: Batch<ExpertiseType & { professionalId: string }> = {
  read: (db, ids) =>
    db.query(
      `SELECT x.professional_id AS "professionalId", e.id, e.code, e.name_fi AS "nameFi", e.name_sv AS "nameSv",
         e.name_en AS "nameEn", e.register
       FROM professional_expertise x JOIN expertise e ON e.id = x.expertise_id
       WHERE x.professional_id = ANY ($1::uuid[]) ORDER BY e.name_fi`,
      [ids],
    ),
  idOf: (row) => row.professionalId,
};

/** The newest changes of, and looks at, a person's rights. */
export const rightsLogOf = (db: ReadDb, professionalId: string, first: number): Promise<RightsLogRowType[]> =>
  db.query(
    `SELECT c.id, c.at, c.kind, p.given_name || ' ' || p.family_name AS "byName", coalesce(c.after->>'task', c.before->>'task') AS task
     FROM rights_change c JOIN professional p ON p.id = c.changed_by
     WHERE c.professional_id = $1 ORDER BY c.at DESC, c.id LIMIT $2`,
    [professionalId, first],
  );
