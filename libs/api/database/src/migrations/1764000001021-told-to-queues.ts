import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A time limit is nobody's secret: one of a contact that no case came of is told to those who receive its queue, and one of a case that
 * has no named worker yet goes to the lead from the first turn (SHL 36, 42 §).
 */
export class ToldToQueues1764000001021 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.telling(runner);
    await runner.query(`
      -- A notice is seen as what it is of: with the case, or in the contact's queue.
      ALTER POLICY notice_seen ON notice
        USING (recipient_id = (SELECT app.current_user_id()) AND (SELECT app.is_enabled()) AND CASE WHEN case_id IS NULL
          THEN EXISTS (SELECT 1 FROM clock k WHERE k.id = notice.clock_id AND k.case_id IS NULL)
          ELSE EXISTS (SELECT 1 FROM "case" c WHERE c.id = notice.case_id) END);
    `);
  }

  private async telling(runner: QueryRunner): Promise<void> {
    const turns = 'app.make_turns(uuid[], timestamptz, jsonb)';
    const live = 'w.valid_from <= at_moment AND (w.valid_to IS NULL OR w.valid_to > at_moment)';
    await this.replaceIn(
      runner,
      turns,
      `ladder->t.turn ? 'lead' AND w.workspace_id`,
      `(ladder->t.turn ? 'lead' OR NOT EXISTS (SELECT 1 FROM relation n WHERE n.case_id = t.case_id AND n.kind = 'named_worker'
              AND n.valid_from <= at_moment AND (n.valid_to IS NULL OR n.valid_to > at_moment))) AND w.workspace_id`,
    );
    await this.replaceIn(
      runner,
      turns,
      `AND l.id <> ALL (p.on_rungs)) AS told_to`,
      `AND l.id <> ALL (p.on_rungs)) || ARRAY(
            -- Whoever has taken the contact is told first; when the day comes, or while nobody has, everyone who receives its queue.
            SELECT DISTINCT l.id FROM contact c JOIN workspace s ON s.is_emergency_duty = t.is_emergency_duty
              AND (s.unit_id = t.unit_id OR t.is_emergency_duty)
            JOIN work_task w ON w.workspace_id = s.id AND w.task = 'intake' AND ${live}
            JOIN professional l ON l.id = w.professional_id AND l.disabled_at IS NULL AND l.register = 'social'
            WHERE t.case_id IS NULL AND t.is_told_up AND t.basis = 'statutory' AND c.id = t.contact_id
              AND (ladder->t.turn ? 'queue' OR c.taken_by IS NULL OR c.taken_by = l.id)) AS told_to`,
    );
  }
}
