import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A case opened by hand tells as much as a contact would: who made it and why, how urgent it is, and what was done at once (SHL 36 §).
 * Opened for the assessment of a need, it is read by whoever may read that.
 */
export class CaseOpenings1764000001130 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "case_opening" (
        "case_id" uuid NOT NULL,
        "made_by" text NOT NULL,
        "purpose" text NOT NULL,
        "is_urgent" boolean NOT NULL,
        "measures" text NOT NULL,
        "opened_at" timestamptz NOT NULL,
        "opened_by" uuid NOT NULL,
        CONSTRAINT "case_opening__made_by" CHECK ("made_by" IN ('client', 'close_person', 'legal_representative', 'professional', 'other_person', 'unknown')),
        CONSTRAINT "case_opening__purpose" CHECK ("purpose" IN ('to_get_services', 'report_of_need', 'child_protection_report', 'anticipatory_report')),
        CONSTRAINT "case_opening__pk" PRIMARY KEY ("case_id")
      );
      ALTER TABLE "case_opening" ADD CONSTRAINT "case_opening__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      CREATE TRIGGER case_opening_kept BEFORE UPDATE OR DELETE ON case_opening
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER case_opening_not_emptied BEFORE TRUNCATE ON case_opening
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      ALTER TABLE case_opening ENABLE ROW LEVEL SECURITY;
      CREATE POLICY case_opening_seen ON case_opening FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_opening.case_id
          AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('assessment'))::uuid[]))));
      CREATE POLICY case_opening_made ON case_opening FOR INSERT TO rinnalla_app
        WITH CHECK (opened_by = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_opening.case_id));
      GRANT SELECT, INSERT ON case_opening TO rinnalla_app;
    `);
  }
}
