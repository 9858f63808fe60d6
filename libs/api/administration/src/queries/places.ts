import type { Batch, ReadDb } from '@rinnalla/api-core';
import type { ExpertiseType, WorkspaceType } from '@rinnalla/api-organisation';
import { UNIT_SPECIALITIES } from '@rinnalla/contracts';
import { ORDINARY_OFFICE_HOURS } from '@rinnalla/domain';
import type { CountySettingsType, StaffedUnitType, StaffedWorkspaceType } from '../administration.types.js';

const UNIT = `u.id, u.name_fi AS "nameFi", u.name_sv AS "nameSv", u.is_joint_service_unit AS "isJointServiceUnit",
  CASE WHEN u.speciality IN (${UNIT_SPECIALITIES.map((one) => `'${one}'`).join(', ')}) THEN u.speciality END AS speciality,
  u.closed_at AS "closedAt", u.version, coalesce(u.office_hours, '${JSON.stringify(ORDINARY_OFFICE_HOURS)}'::jsonb) AS "officeHours",
  u.office_hours IS NOT NULL AS "hasOwnHours",
  (SELECT count(*)::int FROM professional p WHERE p.unit_id = u.id AND p.disabled_at IS NULL) AS people`;

/** All units of the administrator's own county. */
export const units = (db: ReadDb): Promise<StaffedUnitType[]> =>
  db.query(
    `SELECT ${UNIT} FROM unit u WHERE u.county_id = (SELECT o.county_id FROM professional p JOIN unit o ON o.id = p.unit_id WHERE p.id = $1)
     ORDER BY u.closed_at IS NOT NULL, u.name_fi, u.id`,
    [db.actor.professionalId],
  );

export const unitsById: Batch<StaffedUnitType> = {
  read: (db, ids) => db.query(`SELECT ${UNIT} FROM unit u WHERE u.id = ANY ($1::uuid[])`, [ids]),
  idOf: (unit) => unit.id,
};

export const workspacesOfUnits: Batch<StaffedWorkspaceType> = {
  read: (db, ids) =>
    db.query(
      `SELECT w.id, w.unit_id AS "unitId", w.name_fi AS "nameFi", w.name_sv AS "nameSv", w.default_legal_mode AS "defaultLegalMode",
         w.joint_service_id AS "jointServiceId", w.closed_at AS "closedAt", w.version, coalesce(o.open_cases, 0) AS "openCases",
         (SELECT count(DISTINCT t.professional_id)::int FROM work_task t JOIN professional p ON p.id = t.professional_id
            AND p.disabled_at IS NULL
          WHERE t.workspace_id = w.id AND t.valid_from <= $2 AND (t.valid_to IS NULL OR t.valid_to > $2)) AS people
       FROM workspace w LEFT JOIN app.open_case_counts() o ON o.workspace_id = w.id
       WHERE w.unit_id = ANY ($1::uuid[]) ORDER BY w.closed_at IS NOT NULL, w.name_fi, w.id`,
      [ids, db.now],
    ),
  idOf: (workspace) => workspace.unitId,
};

export async function countySettings(db: ReadDb): Promise<CountySettingsType> {
  const [county] = await db.query<CountySettingsType>(
    `SELECT c.id, c.name_fi AS "nameFi", c.name_sv AS "nameSv", c.idle_minutes AS "idleMinutes",
       c.eves_count AS "evesCount", c.elderly_from_age AS "elderlyFromAge", c.start_target AS "startTarget",
       c.completion_target AS "completionTarget"
     FROM professional p JOIN unit u ON u.id = p.unit_id JOIN county c ON c.id = u.county_id WHERE p.id = $1`,
    [db.actor.professionalId],
  );
  if (!county) throw new Error('The administrator belongs to no county');
  return county;
}

export const fieldsOfKnowledge = (db: ReadDb): Promise<ExpertiseType[]> =>
  db.query(
    `SELECT e.id, e.code, e.name_fi AS "nameFi", e.name_sv AS "nameSv", e.name_en AS "nameEn", e.register
     FROM expertise e ORDER BY e.name_fi`,
  );

export const expertiseById: Batch<ExpertiseType> = {
  read: (db, ids) =>
    db.query(
      `SELECT e.id, e.code, e.name_fi AS "nameFi", e.name_sv AS "nameSv", e.name_en AS "nameEn", e.register
       FROM expertise e WHERE e.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (expertise) => expertise.id,
};

export const workspacesById: Batch<WorkspaceType> = {
  read: (db, ids) =>
    db.query(
      `SELECT w.id, w.name_fi AS "nameFi", w.name_sv AS "nameSv", w.unit_id AS "unitId" FROM workspace w
       WHERE w.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (workspace) => workspace.id,
};
