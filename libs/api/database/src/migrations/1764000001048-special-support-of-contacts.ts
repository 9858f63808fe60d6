import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A child known to need special support has time limits from the contact on (SHL 36 § 3 mom.), though its case opens later. */
export class SpecialSupportOfContacts1764000001048 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For whoever is writing the contact down, and of nobody else: does the client whom its identity code names need special support?
      CREATE FUNCTION app.contact_needs_special_support(the_contact uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM contact t JOIN special_support s ON s.client_id = t.client_id
          WHERE t.id = the_contact AND t.created_by = app.current_user_id() AND t.created_at = app.now()
            AND s.valid_from <= app.today() AND (s.valid_to IS NULL OR s.valid_to > app.today()))
      $$;
      REVOKE EXECUTE ON FUNCTION app.contact_needs_special_support(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.contact_needs_special_support(uuid) TO rinnalla_app;
    `);
  }
}
