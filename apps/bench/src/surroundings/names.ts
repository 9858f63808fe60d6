import type { County } from './county.js';
import type { Lead } from './leads.js';
import { asClient } from './postgres.js';

/** What each lead would type to find somebody: the beginning of the commonest family name in their team, by workspace. */
export async function namesToFind(
  { superuserUrl }: County,
  leads: readonly Lead[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await asClient(superuserUrl, (client) =>
    client.query<{ workspaceId: string; name: string }>(
      `SELECT DISTINCT ON (c.workspace_id) c.workspace_id AS "workspaceId", lower(left(k.family_name, 5)) AS name
       FROM "case" c JOIN case_client cc ON cc.case_id = c.id JOIN client k ON k.id = cc.client_id
       WHERE c.workspace_id = ANY ($1) AND c.status <> 'ended'
       GROUP BY c.workspace_id, left(k.family_name, 5) ORDER BY c.workspace_id, count(*) DESC, 2`,
      [leads.map(({ workspaceId }) => workspaceId)],
    ),
  );
  return new Map(rows.map(({ workspaceId, name }) => [workspaceId, name]));
}
