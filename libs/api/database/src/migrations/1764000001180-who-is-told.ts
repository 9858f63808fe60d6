import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Own streams tell of a case those alone whom the law opens it to at that moment (703/2023 9 §, 53 §). */
export class WhoIsTold1764000001180 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Everyone at work with a case to whom it stands open now: whose own stream a change on it may concern.
      CREATE FUNCTION app.people_on_case(the_case uuid) RETURNS uuid[]
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(x.professional_id ORDER BY x.professional_id), '{}') FROM (
          SELECT DISTINCT r.professional_id FROM relation r
          WHERE r.case_id = the_case AND r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ) x WHERE app.is_open_to(the_case, x.professional_id)
      $$;
      REVOKE EXECUTE ON FUNCTION app.people_on_case(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.people_on_case(uuid) TO rinnalla_app;
    `);
  }
}
