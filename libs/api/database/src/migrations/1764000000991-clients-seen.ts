import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Names are looked for among all clients of a team. Row by row, the policies ask for the case of each client twice over, five look-ups
 * a client in trees that grow with the county; by set it is one look at the team's cases and two look-ups a client.
 */
export class ClientsSeen1764000000991 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Today's clients of the cases the reader may see, of one workspace or (NULL) of all: the same rows that the policies of "case",
      -- case_client and client leave. OFFSET 0 keeps the look-ups by index: the number of cases is guessed too high.
      CREATE FUNCTION app.clients_seen(the_workspace uuid)
      RETURNS TABLE (case_id uuid, role text, client_id uuid, family_name text, given_names text, birth_date date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 200 AS $$
        SELECT c.id, k.role, k.client_id, k.family_name, k.given_names, k.birth_date
        FROM "case" c CROSS JOIN LATERAL (
          SELECT cc.role, k.id AS client_id, k.family_name, k.given_names, k.birth_date
          FROM case_client cc JOIN client k ON k.id = cc.client_id WHERE cc.case_id = c.id AND cc.valid_to IS NULL OFFSET 0
        ) k
        WHERE (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.related_cases())::uuid[]))
          AND (the_workspace IS NULL OR c.workspace_id = the_workspace)
      $$;
      REVOKE EXECUTE ON FUNCTION app.clients_seen(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.clients_seen(uuid) TO rinnalla_app;
    `);
  }
}
