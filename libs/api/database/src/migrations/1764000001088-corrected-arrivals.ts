import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * When a contact arrived, and on which day an assessment began, may have been written down wrongly too: both are corrected, and what
 * stood before stays on record (703/2023 22 §).
 */
export class CorrectedArrivals1764000001088 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_step" ADD "from_received" timestamptz;
      ALTER TABLE "contact_step" ADD "to_received" timestamptz;
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'withdraw_offer', 'release', 'correct_arrival', 'alert', 'alert_offer', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'));

      CREATE TABLE "assessment_start_correction" (
        "id" uuid NOT NULL,
        "assessment_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "from_day" date NOT NULL,
        "to_day" date NOT NULL,
        "reason" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "assessment_start_correction__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "assessment_start_correction__case_id__idx" ON "assessment_start_correction" ("case_id");
      CREATE INDEX "assessment_start_correction__by_assessment" ON "assessment_start_correction" ("assessment_id", "at", "id");
      ALTER TABLE "assessment_start_correction" ADD CONSTRAINT "assessment_start_correction__assessment_id__fk" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id");
      ALTER TABLE "assessment_start_correction" ADD CONSTRAINT "assessment_start_correction__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      CREATE TRIGGER assessment_start_correction_frozen BEFORE INSERT ON assessment_start_correction
        FOR EACH ROW EXECUTE FUNCTION app.refuse_of_signed('at');
      CREATE TRIGGER assessment_start_correction_kept BEFORE UPDATE OR DELETE ON assessment_start_correction
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER assessment_start_correction_not_emptied BEFORE TRUNCATE ON assessment_start_correction
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      ALTER TABLE assessment_start_correction ENABLE ROW LEVEL SECURITY;
    `);
    const isOpen = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = assessment_start_correction.case_id
      AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('assessment'))::uuid[])))`;
    await runner.query(`
      CREATE POLICY assessment_start_correction_seen ON assessment_start_correction FOR SELECT TO rinnalla_app USING (${isOpen});
      CREATE POLICY assessment_start_correction_made ON assessment_start_correction FOR INSERT TO rinnalla_app
        WITH CHECK (${isOpen} AND "by" = (SELECT app.current_user_id()));
      GRANT SELECT, INSERT ON assessment_start_correction TO rinnalla_app;
    `);
  }
}
