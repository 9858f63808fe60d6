import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A matter that became pending by a child-protection report says so itself, in whatever service function its case is handled. */
export class ReportsOfChildren1764000001047 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE start_event p SET detail = p.detail || '{"childProtection": true}' FROM start_event c
      WHERE p.kind = 'pending' AND c.kind = 'contact' AND c.event_id = p.event_id AND c.case_id = p.case_id AND c.client_id = p.client_id
        AND c.detail->>'purpose' = 'child_protection_report'
    `);
  }
}
