import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What the page of a unit's deadlines asks: what was done lately, and numbers for the unit's management (457/2024 24 §). */
export class ClocksSeen1764000000916 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "clock__closed_by_unit" ON "clock" ("unit_id", "closed_at", "id") WHERE "closed_at" IS NOT NULL;

      -- Open clocks of a unit by state, law and target apart; numbers only, for whoever manages the unit.
      CREATE FUNCTION app.clock_counts(the_unit uuid) RETURNS TABLE (state text, basis text, count integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.state, s.basis, count(*)::int FROM (
          SELECT k.basis, CASE
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
      REVOKE EXECUTE ON FUNCTION app.clock_counts(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.clock_counts(uuid) TO rinnalla_app;
    `);
  }
}
