import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A contact that was guided, forwarded or closed by mistake goes back to its queue, and its time limits run again (703/2023 22 §). */
export class ReopenedContacts1764000001121 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'withdraw_offer', 'release', 'correct_arrival', 'alert', 'alert_offer', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary', 'reopen'));
      ALTER TABLE "clock_change" DROP CONSTRAINT "clock_change__change";
      ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change__change" CHECK ("change" IN ('started', 'due_soon', 'due_today', 'breached', 'extended', 'start_corrected', 'met', 'met_late', 'not_applicable', 'revived'));
    `);
  }
}
