import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A secret reporter is known to whoever wrote the name down, to whoever has the contact in hand while it is open, and once it has been
 * dealt with to the one who did so: having one's name on it afterwards opens nothing.
 */
export class ReportersOfDealtWith1764000001176 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY contact_reporter_seen ON contact_reporter
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_reporter.contact_id
          AND (NOT contact_reporter.is_secret OR k.created_by = (SELECT app.current_user_id())
            OR (k.taken_by = (SELECT app.current_user_id()) AND (k.status IN ('received', 'triaged_urgent', 'triaged_normal')
              OR EXISTS (SELECT 1 FROM contact_step s WHERE s.contact_id = k.id AND s."by" = k.taken_by AND s.to_status = k.status
                AND s.move IN ('guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary')))))));
    `);
  }
}
