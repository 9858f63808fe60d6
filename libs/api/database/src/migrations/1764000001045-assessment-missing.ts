import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A case in assessment of which none is open alarms as a team does that the law finds wrong: nothing else would ever ask for it. */
export class AssessmentMissing1764000001045 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "case_alarm" DROP CONSTRAINT "case_alarm__kind";
      ALTER TABLE "case_alarm" ADD CONSTRAINT "case_alarm__kind"
        CHECK ("kind" IN ('lawful_pair_missing', 'licence_lapsed', 'assessment_missing'));
      ALTER TABLE "notice" DROP CONSTRAINT "notice__kind";
      ALTER TABLE "notice" ADD CONSTRAINT "notice__kind"
        CHECK ("kind" IN ('clock_due_soon', 'clock_due_today', 'clock_breached', 'lawful_pair_missing', 'licence_lapsed', 'assessment_missing'));

      ALTER FUNCTION app.pair_faults(uuid[], timestamptz) RENAME TO team_faults;
      -- What open cases of social welfare alarm of, these or all (NULL): their teams, and that their last assessment ended while
      -- they stayed to be assessed.
      CREATE FUNCTION app.pair_faults(the_cases uuid[], at_moment timestamptz) RETURNS TABLE (case_id uuid, kind text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT t.case_id, t.kind FROM app.team_faults(the_cases, at_moment) t
        UNION ALL
        SELECT c.id, 'assessment_missing' FROM "case" c
        WHERE c.register = 'social' AND c.status = 'assessment' AND (the_cases IS NULL OR c.id = ANY (the_cases))
          AND EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = c.id)
          AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = c.id AND a.status IN ('pending', 'started', 'draft_complete'))
          AND NOT EXISTS (SELECT 1 FROM ending_proposal e WHERE e.case_id = c.id AND e.withdrawn_at IS NULL AND e.ended_at IS NULL)
      $$;
      REVOKE EXECUTE ON FUNCTION app.pair_faults(uuid[], timestamptz) FROM PUBLIC;
    `);
  }
}
