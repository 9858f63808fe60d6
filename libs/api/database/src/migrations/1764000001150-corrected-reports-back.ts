import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What the receiver told of a forwarded contact may have been written down wrongly: corrected, and kept as it stood (703/2023 22 §). */
export class CorrectedReportsBack1764000001150 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_step" ADD "from_report" text;
      ALTER TABLE "contact_step" ADD "from_reported_on" date;
      ALTER TABLE "contact_step" ADD "to_report" text;
      ALTER TABLE "contact_step" ADD "to_reported_on" date;
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'withdraw_offer', 'release', 'correct_arrival', 'report_back', 'correct_report', 'alert', 'alert_offer', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary', 'reopen'));
    `);
  }
}
