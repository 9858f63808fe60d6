import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A case that was never assessed alarms as one does whose last assessment was broken off (SHL 36 §). */
export class AssessmentsNeverMade1764000001132 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What open cases of social welfare alarm of, these or all (NULL): their teams, and the want of an assessment. One in assessment
      -- needs an open one; one that is pending, from the next day on, unless a time limit still to come asks for it; one that is planned
      -- or served, some that came to something: signed, or found not to be needed for a reason on record.
      CREATE OR REPLACE FUNCTION app.pair_faults(the_cases uuid[], at_moment timestamptz) RETURNS TABLE (case_id uuid, kind text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT t.case_id, t.kind FROM app.team_faults(the_cases, at_moment) t
        UNION ALL
        SELECT c.id, 'assessment_missing' FROM "case" c
        WHERE c.register = 'social' AND c.status <> 'ended' AND (the_cases IS NULL OR c.id = ANY (the_cases))
          AND (c.status <> 'pending'
            OR (c.status_since AT TIME ZONE 'Europe/Helsinki')::date < (at_moment AT TIME ZONE 'Europe/Helsinki')::date
              AND NOT EXISTS (SELECT 1 FROM clock k WHERE k.case_id = c.id AND k.kind = 'assessment_started' AND k.closed_at IS NULL
                AND k.due_at > at_moment))
          AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = c.id AND (a.status IN ('pending', 'started', 'draft_complete')
            OR c.status NOT IN ('pending', 'assessment')
              AND (a.status = 'signed' OR a.discontinue_reason IN ('evidently_unnecessary', 'duplicate'))))
          AND NOT EXISTS (SELECT 1 FROM ending_proposal e WHERE e.case_id = c.id AND e.withdrawn_at IS NULL AND e.ended_at IS NULL)
      $$;
    `);
  }
}
