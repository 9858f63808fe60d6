import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** That a time limit was breached stays on it when more time is given, or it is found not to apply. */
export class BreachesThatStay1764000001046 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "clock" ADD "breached_at" timestamptz;
      -- From what is on record: dropped after its last moment, or told as breached before it was extended.
      UPDATE clock SET breached_at = due_at WHERE binds = 'county' AND not_applicable_at > due_at;
      UPDATE clock k SET breached_at = h.at
        FROM (SELECT clock_id, min(at) AS at FROM clock_change WHERE change = 'breached' GROUP BY clock_id) h
        WHERE h.clock_id = k.id AND k.binds = 'county' AND k.breached_at IS NULL AND k.extended_at > h.at;

      CREATE OR REPLACE FUNCTION app.clock_counts(the_unit uuid) RETURNS TABLE (state text, basis text, count integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.state, s.basis, count(*)::int FROM (
          SELECT k.basis, CASE
            WHEN k.breached_at IS NOT NULL THEN 'breached'
            WHEN k.due_at IS NULL THEN 'running'
            WHEN app.now() > k.due_at THEN CASE k.binds WHEN 'client' THEN 'passed' ELSE 'breached' END
            WHEN app.now() >= k.due_today_at THEN 'due_today'
            WHEN app.now() >= k.due_soon_at THEN 'due_soon'
            WHEN k.extended_at IS NULL THEN 'running'
            ELSE 'extended' END AS state
          FROM clock k WHERE k.unit_id = the_unit AND k.closed_at IS NULL
        ) s
        WHERE EXISTS (SELECT 1 FROM work_task t JOIN workspace w ON w.id = t.workspace_id AND w.unit_id = the_unit
          JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
          WHERE t.professional_id = app.current_user_id() AND t.task = 'management'
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
        GROUP BY s.state, s.basis ORDER BY s.basis DESC, s.state
      $$;
    `);
  }
}
