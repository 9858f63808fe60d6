import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Tables with rows that are seen for being one's own, not for a relation or task: there nothing else asks whether one is disabled. */
const SEEN_AS_OWN = [
  'relation',
  'consultation',
  'consultation_subject',
  'consultation_attachment',
  'consultation_message',
  'consultation_step',
  'consultation_outcome',
  'correction',
  'record_entry',
  'override',
  'purpose_statement',
  'disclosure',
  'disclosure_request',
  'join_request',
];

/** Whoever is disabled sees nothing, whatever of it is their own (703/2023 9 §). */
export class OnlyTheEnabled1764000000831 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.is_enabled() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL)
      $$;
      REVOKE EXECUTE ON FUNCTION app.is_enabled() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_enabled() TO rinnalla_app;
    `);
    for (const table of SEEN_AS_OWN) {
      await runner.query(`
        CREATE POLICY ${table}_enabled ON ${table} AS RESTRICTIVE FOR ALL TO rinnalla_app
          USING ((SELECT app.is_enabled())) WITH CHECK (true);
      `);
    }
  }
}
