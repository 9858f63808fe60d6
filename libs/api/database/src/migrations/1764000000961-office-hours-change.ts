import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** When a unit's hours change, what nobody has opened in it is watched by the new ones. Nothing of a contact is told. */
export class OfficeHoursChange1764000000961 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.unopened_contacts(the_unit uuid) RETURNS TABLE (id uuid, queued_at timestamptz)
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT k.id, k.queued_at FROM contact k
        WHERE k.unit_id = the_unit AND NOT k.is_emergency_duty AND k.opened_at IS NULL AND app.has_county_task('system_administration')
        ORDER BY k.id FOR UPDATE
      $$;
      CREATE FUNCTION app.watch_anew(the_unit uuid, ids uuid[], alerts timestamptz[], passing timestamptz) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE contact k SET alert_at = a.at, passes_at = passing FROM unnest(ids, alerts) a(id, at)
        WHERE k.id = a.id AND k.unit_id = the_unit AND NOT k.is_emergency_duty AND k.opened_at IS NULL
          AND app.has_county_task('system_administration')
      $$;
      REVOKE EXECUTE ON FUNCTION app.unopened_contacts(uuid), app.watch_anew(uuid, uuid[], timestamptz[], timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.unopened_contacts(uuid), app.watch_anew(uuid, uuid[], timestamptz[], timestamptz) TO rinnalla_app;
    `);
  }
}
