import { caseFilter, caseFilterParams, recordUseOfCases } from '@rinnalla/api-access';
import type { ReadDb, ViewerFacts } from '@rinnalla/api-core';
import type { FoundCaseType } from './case-search.types.js';

/**
 * The reader's own cases first, then their clients' names in both orders, then the text: the other way round every client of the
 * county would be looked at. Names are joined by a sign nobody types, so that "begins so" is told from "contains".
 * `$1` the text, its signs escaped; `$2` to `$5` the case filter; `$6` how many.
 */
const find = (viewer: ViewerFacts) => `
  WITH mine AS MATERIALIZED (SELECT c.* FROM "case" c WHERE ${caseFilter(2, viewer)}),
  clients AS MATERIALIZED (SELECT * FROM app.clients_seen(NULL)),
  named AS (
    SELECT mine.*, E'\\u001f' || mine.number || E'\\u001f' || mine.topic || E'\\u001f' || coalesce(k.names, '') AS told
    FROM mine LEFT JOIN (
      SELECT case_id,
        string_agg(family_name || ' ' || given_names || E'\\u001f' || given_names || ' ' || family_name, E'\\u001f') AS names
      FROM clients GROUP BY case_id
    ) k ON k.case_id = mine.id
  )
  SELECT id, number, topic, status, service_function AS "serviceFunction", workspace_id AS "workspaceId",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.client_id, 'name', k.family_name || ' ' || k.given_names,
       'birthYear', extract(year FROM k.birth_date)::int) ORDER BY k.role DESC, k.birth_date), '[]')
     FROM clients k WHERE k.case_id = named.id) AS clients
  FROM named WHERE told ILIKE '%' || $1 || '%'
  ORDER BY (status = 'ended'), told NOT ILIKE E'%\\u001f' || $1 || '%', last_change_at DESC, id LIMIT $6`;

/**
 * Cases the reader may see by client's name, number or topic, for the command palette: open ones first, then those that begin so.
 * A hit is a use of its clients' data, and is logged as one.
 */
export async function findCases(db: ReadDb, text: string, first: number): Promise<FoundCaseType[]> {
  const wanted = text.trim().replace(/[%_\\]/g, (sign) => `\\${sign}`);
  if (wanted === '') return [];
  const found = await db.query<FoundCaseType>(find(await db.facts()), [
    wanted,
    ...(await caseFilterParams(db)),
    first,
  ]);
  if (found.length === 0) return found;
  const used = found.map(({ id, clients }) => ({
    caseId: id,
    clientIds: clients.map((client) => client.id),
    recordIds: [id],
  }));
  await recordUseOfCases(db, used, {
    purpose: 'search',
    basis: 'relation:own_cases',
    fieldClasses: ['C0', 'C1'],
  });
  return found;
}
