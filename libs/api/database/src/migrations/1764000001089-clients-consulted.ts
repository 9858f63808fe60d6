import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Whose consultations these are, for the log alone: whoever caught up on one that went to another expertise meanwhile was told of it
 * too, and may no longer ask whose it is (703/2023 10 §).
 */
export class ClientsConsulted1764000001089 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.clients_consulted(the_consultations uuid[]) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT DISTINCT s.client_id FROM consultation_subject s WHERE s.consultation_id = ANY (the_consultations)
      $$;
      REVOKE EXECUTE ON FUNCTION app.clients_consulted(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.clients_consulted(uuid[]) TO rinnalla_app;
    `);
  }
}
