import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Whom a contact was forwarded to reports back without undue delay what it did (SHL 40 § 2 mom.): until then the contact waits. */
export class ReportsBack1764000001124 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_forwarding" ADD "withdrawn_at" timestamptz;
      ALTER TABLE "contact_forwarding" ADD "reported_on" date;
      ALTER TABLE "contact_forwarding" ADD "report" text;
      ALTER TABLE "contact_forwarding" ADD "reported_by" uuid;
      ALTER TABLE "contact_forwarding" ADD CONSTRAINT "contact_forwarding__reported" CHECK (("reported_on" IS NULL) = ("report" IS NULL));
      CREATE INDEX "contact_forwarding__waiting" ON "contact_forwarding" ("forwarded_at") WHERE "reported_on" IS NULL AND "withdrawn_at" IS NULL;
      GRANT UPDATE (withdrawn_at, reported_on, report, reported_by) ON contact_forwarding TO rinnalla_app;
      CREATE POLICY contact_forwarding_ended ON contact_forwarding FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id AND app.is_my_queue(k.unit_id, k.is_emergency_duty))) WITH CHECK (true);

      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'withdraw_offer', 'release', 'correct_arrival', 'report_back', 'alert', 'alert_offer', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary', 'reopen'));
    `);
  }
}
