import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Whose contacts these are, for the log alone: whoever caught up on one that was handed over meanwhile was told of it too, and may no
 * longer ask whose it is (703/2023 10 §).
 */
export class ClientsInContacts1764000001141 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.clients_in_contacts(the_contacts uuid[]) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT DISTINCT c.client_id FROM contact c WHERE c.id = ANY (the_contacts) AND c.client_id IS NOT NULL
      $$;
      REVOKE EXECUTE ON FUNCTION app.clients_in_contacts(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.clients_in_contacts(uuid[]) TO rinnalla_app;
    `);
  }
}
