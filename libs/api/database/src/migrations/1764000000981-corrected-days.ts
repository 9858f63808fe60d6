import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Days that were written down wrongly are corrected, and what stood before stays on record (703/2023 22 §). */
export class CorrectedDays1764000000981 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "clock_change" ADD "from_start" timestamptz;
      ALTER TABLE "clock_change" ADD "to_start" timestamptz;
      ALTER TABLE "clock_change" DROP CONSTRAINT "clock_change__change";
      ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change__change" CHECK ("change" IN ('started', 'due_soon', 'due_today', 'breached', 'extended', 'start_corrected', 'met', 'met_late', 'not_applicable'));
      -- Only when an event was: which one, and of whom, stays. The history of its clocks, or of its decision, keeps what was told before.
      CREATE POLICY start_event_corrected ON start_event FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_id)) WITH CHECK (true);
      GRANT UPDATE (at) ON start_event TO rinnalla_app;

      CREATE TABLE "decision_correction" (
        "id" uuid NOT NULL,
        "decision_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "act" text NOT NULL,
        "from_day" date NOT NULL,
        "to_day" date NOT NULL,
        "reason" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "decision_correction__act" CHECK ("act" IN ('pending', 'need_found', 'made', 'notified', 'execution_started', 'ended')),
        CONSTRAINT "decision_correction__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "decision_correction__case_id__idx" ON "decision_correction" ("case_id");
      CREATE INDEX "decision_correction__by_decision" ON "decision_correction" ("decision_id", "at", "id");
      ALTER TABLE "decision_correction" ADD CONSTRAINT "decision_correction__decision_id__fk" FOREIGN KEY ("decision_id") REFERENCES "decision"("id");
      ALTER TABLE "decision_correction" ADD CONSTRAINT "decision_correction__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      CREATE TRIGGER decision_correction_kept BEFORE UPDATE OR DELETE ON decision_correction FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER decision_correction_not_emptied BEFORE TRUNCATE ON decision_correction FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      ALTER TABLE decision_correction ENABLE ROW LEVEL SECURITY;
    `);
    const isOpen = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = decision_correction.case_id
      AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('decision'))::uuid[])))`;
    await runner.query(`
      CREATE POLICY decision_correction_seen ON decision_correction FOR SELECT TO rinnalla_app USING (${isOpen});
      CREATE POLICY decision_correction_written ON decision_correction FOR INSERT TO rinnalla_app
        WITH CHECK (${isOpen} AND (SELECT app.viewer_facts()->>'register') = 'social' AND "by" = (SELECT app.current_user_id()));
      GRANT SELECT, INSERT ON decision_correction TO rinnalla_app;

      -- Whoever corrects the day of a case need not be one who writes its assessments, which follow nevertheless.
      CREATE FUNCTION app.correct_pending(the_case uuid, told timestamptz, pending timestamptz)
      RETURNS TABLE (id uuid, workspace_id uuid, version integer)
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE assessment a SET pending_since = pending, version = a.version + 1 FROM "case" c
        WHERE c.id = a.case_id AND a.case_id = the_case AND a.pending_since = told AND a.status NOT IN ('signed', 'discontinued')
          AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases()))
        RETURNING a.id, c.workspace_id, a.version
      $$;
      REVOKE EXECUTE ON FUNCTION app.correct_pending(uuid, timestamptz, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.correct_pending(uuid, timestamptz, timestamptz) TO rinnalla_app;
    `);
  }
}
