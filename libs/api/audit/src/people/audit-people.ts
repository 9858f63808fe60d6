import type { ReadDb } from '@rinnalla/api-core';
import { requireOfficer } from '../officer.js';
import type { AuditPersonType } from '../search/log-search.types.js';

/**
 * Everyone who ever worked here, also those who have left and those who meet no client: the logs may name any of them.
 * @param id the one with this id instead, to name who was chosen
 * @throws AppError NOT_ALLOWED to all but the data-protection officer
 */
export async function auditPeople(
  db: ReadDb,
  { text, id, first }: { text: string; id: string | null; first: number },
): Promise<AuditPersonType[]> {
  await requireOfficer(db);
  return db.query(
    `SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.profession, u.name_fi AS "unitNameFi", u.name_sv AS "unitNameSv"
     FROM professional p JOIN unit u ON u.id = p.unit_id
     WHERE CASE WHEN $2::uuid IS NOT NULL THEN p.id = $2
       ELSE p.given_name || ' ' || p.family_name ILIKE $1 || '%' OR p.family_name ILIKE $1 || '%' END
     ORDER BY p.family_name, p.given_name, p.id LIMIT $3`,
    [text.replace(/[%_\\]/g, (sign) => `\\${sign}`), id, first],
  );
}
