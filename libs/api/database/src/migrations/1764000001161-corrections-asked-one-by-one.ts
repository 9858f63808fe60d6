import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A correction is seen by whoever sees what was corrected. Most are of a plan's lines, which their case tells; for those of entries and of
 * messages the law of these is asked in a function of its own, with the reader's own rights: written into the policies, it was made ready
 * again with every plan that is read, and hardly ever asked.
 */
export class CorrectionsAskedOneByOne1764000001161 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.sees_entry(the_entry uuid) RETURNS boolean
      LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      BEGIN
        RETURN EXISTS (SELECT 1 FROM record_entry e WHERE e.id = the_entry);
      END $$;
      CREATE FUNCTION app.sees_message(the_message uuid) RETURNS boolean
      LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      BEGIN
        RETURN EXISTS (SELECT 1 FROM consultation_message m WHERE m.id = the_message);
      END $$;
      REVOKE EXECUTE ON FUNCTION app.sees_entry(uuid), app.sees_message(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.sees_entry(uuid), app.sees_message(uuid) TO rinnalla_app;

      ALTER POLICY correction_with_entry ON correction USING (record_kind <> 'record_entry' OR app.sees_entry(record_id));
      ALTER POLICY correction_seen ON correction USING ("by" = (SELECT app.current_user_id())
        OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = correction.case_id)
        OR (record_kind = 'consultation_message' AND app.sees_message(record_id)));
    `);
  }
}
