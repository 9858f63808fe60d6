import { caseFilter, caseFilterParams } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import { NAME_OR_NUMBER } from '../board/board-sql.js';
import type { FoundCaseType } from './case-search.types.js';

/** `$1` is the text as a contained part, `$5` as a beginning: what begins so is found before what only contains it. */
const FIND = `
  SELECT c.id, c.number, c.topic, c.status, c.service_function AS "serviceFunction", c.workspace_id AS "workspaceId",
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', k.id, 'name', k.family_name || ' ' || k.given_names,
        'birthYear', extract(year FROM k.birth_date)::int) ORDER BY cc.role DESC, k.birth_date)
      FROM case_client cc JOIN client k ON k.id = cc.client_id WHERE cc.case_id = c.id AND cc.valid_to IS NULL), '[]') AS clients
  FROM "case" c
  WHERE ${caseFilter(2)} AND ${NAME_OR_NUMBER('$1')}
  ORDER BY (c.status = 'ended'), NOT ${NAME_OR_NUMBER('$5')}, c.last_change_at DESC, c.id LIMIT $6`;

/**
 * Cases the reader may see by client's name, number or topic, for the command palette: open ones first, then those that begin so.
 * A hit is a use of its clients' data, and is logged as one.
 */
export async function findCases(db: ReadDb, text: string, first: number): Promise<FoundCaseType[]> {
  const wanted = text.trim().replace(/[%_\\]/g, (sign) => `\\${sign}`);
  if (wanted === '') return [];
  const found = await db.query<FoundCaseType>(FIND, [
    `%${wanted}%`,
    ...(await caseFilterParams(db)),
    `${wanted}%`,
    first,
  ]);
  if (found.length === 0) return found;
  db.recordUse({
    purpose: 'search',
    basis: 'relation:own_cases',
    clientIds: found.flatMap((row) => row.clients.map((client) => client.id)),
    recordIds: found.map((row) => row.id),
    fieldClasses: ['C0', 'C1'],
  });
  return found;
}
