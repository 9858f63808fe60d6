import type { Batch, ReadDb } from '@rinnalla/api-core';
import { OVERRIDE_RULES, type OverrideGround } from '@rinnalla/domain';
import type { OverrideType } from './override.types.js';

type OverrideRow = Omit<OverrideType, 'sections' | 'ground'> & { readonly ground: OverrideGround };

const OVERRIDE = `o.id, o.case_id AS "caseId", o.client_id AS "clientId", o.ground, o.reason, o.started_at AS "startedAt",
  o.expires_at AS "expiresAt", o.ended_at AS "endedAt", o.professional_id = $2 AS "isMine", o.version, o.professional_id AS "byId"`;

/** Told to its owner, to the named worker of its case, and to the data-protection officer; it is no news for the whole team. */
const CONCERNED = `(o.professional_id = $2 OR app.has_county_task('data_protection') OR EXISTS (
  SELECT 1 FROM relation n WHERE n.case_id = o.case_id AND n.professional_id = $2 AND n.kind = 'named_worker'
    AND n.valid_from <= $3 AND (n.valid_to IS NULL OR n.valid_to > $3)))`;

const IN_FORCE = 'o.ended_at IS NULL AND o.started_at <= $3 AND o.expires_at > $3';

async function read(db: ReadDb, sql: string, ids: readonly string[]): Promise<OverrideType[]> {
  const rows = await db.query<OverrideRow>(sql, [ids, db.actor.professionalId, db.now]);
  return rows.map((row) => ({ ...row, sections: sectionsOf(row.ground) }));
}

/** Act and section of each, e.g. `703/2023 54 §`. */
export const sectionsOf = (ground: OverrideGround): string[] =>
  OVERRIDE_RULES[ground].law.map(({ act, section }) => `${act} ${section}`);

export const overridesById: Batch<OverrideType> = {
  read: (db, ids) =>
    read(db, `SELECT ${OVERRIDE} FROM override o WHERE o.id = ANY ($1::uuid[]) AND ${CONCERNED}`, ids),
  idOf: (row) => row.id,
};

/** In force now, as far as they concern the reader. */
export const overridesOfCases: Batch<OverrideType> = {
  read: (db, ids) =>
    read(
      db,
      `SELECT ${OVERRIDE} FROM override o WHERE o.case_id = ANY ($1::uuid[]) AND ${IN_FORCE}
         AND ${CONCERNED} ORDER BY o.started_at, o.id`,
      ids,
    ),
  idOf: (row) => row.caseId,
};
