import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * The one clock is the application's. Whom a case's events may be told to was asked of the database server's own clock, and so were the
 * moments of an ended session and of a right's end: two clocks that differ told somebody of a case before their relation began, or
 * ended a right twice.
 */
export class AskedMoment1764000001182 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.case_audience(uuid);
      -- Everyone a case's events may be told to at a moment, beside those with wide responsibility in its workspace. The relay that asks
      -- has no transaction of a person, which would tell the moment: it is stood in for while the law is asked.
      CREATE FUNCTION app.case_audience(the_case uuid, at_moment timestamptz) RETURNS uuid[]
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        was text := current_setting('app.now', true);
        answer uuid[];
      BEGIN
        PERFORM set_config('app.now', at_moment::text, true);
        SELECT coalesce(array_agg(DISTINCT r.professional_id), '{}') INTO answer
        FROM relation r
        WHERE r.case_id = the_case AND r.kind <> 'consultation'
          AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
          AND app.is_open_to(the_case, r.professional_id);
        PERFORM set_config('app.now', coalesce(was, ''), true);
        RETURN answer;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.case_audience(uuid, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.case_audience(uuid, timestamptz) TO rinnalla_app, rinnalla_jobs;
    `);
    await this.replaceIn(
      runner,
      'app.revoke(text, uuid, uuid)',
      'the_professional, the_target, now())',
      'the_professional, the_target, app.now())',
    );
    await this.replaceIn(
      runner,
      'app.end_sessions(uuid, uuid, text)',
      'SET ended_at = now(),',
      'SET ended_at = app.now(),',
    );
  }
}
