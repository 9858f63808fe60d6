import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Whose the permissions and disclosures are that a logged ground names: who supervises the log is told of these clients by its rows,
 * and that is a use of their data as any other (703/2023 10 §).
 */
export class ClientsOfGrounds1764000000970 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.clients_of_ground(the_ground text) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH named AS (
          SELECT found[1]::uuid AS id FROM regexp_matches(the_ground, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') found
          WHERE app.has_county_task('data_protection')
        )
        SELECT coalesce(array_agg(DISTINCT client_id), '{}') FROM (
          SELECT d.client_id FROM disclosure_permission d WHERE d.id IN (SELECT id FROM named)
          UNION ALL
          SELECT d.client_id FROM disclosure d WHERE d.id IN (SELECT id FROM named)
        ) theirs
      $$;
      REVOKE EXECUTE ON FUNCTION app.clients_of_ground(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.clients_of_ground(text) TO rinnalla_app;
    `);
  }
}
