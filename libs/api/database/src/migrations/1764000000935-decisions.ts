import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Decisions on social services as they are tracked, and the steps of each (SHL 45, 46 §). */
export class Decisions1764000000935 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "decision" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "client_id" uuid NOT NULL,
        "service" text NOT NULL,
        "topic" text NOT NULL,
        "status" text NOT NULL,
        "is_urgent" boolean NOT NULL,
        "pending_on" date NOT NULL,
        "need_found_on" date,
        "made_on" date,
        "made_by" uuid,
        "made_by_name" text,
        "made_by_office" text,
        "deviates_from_plan" boolean NOT NULL DEFAULT false,
        "deviation_reason" text,
        "notified_on" date,
        "execution_started_on" date,
        "ended_on" date,
        "not_executed_reason" text,
        "not_executed_note" text,
        "created_at" timestamptz NOT NULL,
        "created_by" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "decision__service" CHECK ("service" IN ('social_work', 'social_guidance', 'social_rehabilitation', 'family_work', 'home_service_for_families', 'support_services', 'home_care', 'temporary_housing', 'family_group_home', 'supported_housing', 'communal_housing', 'round_the_clock_housing', 'institutional_care', 'mobility_support', 'substance_work', 'special_substance_services', 'day_centre', 'mental_health_work', 'mental_health_services', 'child_guidance_and_family_counselling', 'supervised_contact', 'family_carer_leave', 'school_social_work')),
        CONSTRAINT "decision__status" CHECK ("status" IN ('prepared', 'made', 'notified', 'in_execution', 'executed', 'not_executed')),
        CONSTRAINT "decision__not_executed_reason" CHECK ("not_executed_reason" IN ('refused', 'client_withdrew', 'need_ended', 'replaced', 'moved_away', 'deceased', 'other')),
        CONSTRAINT "decision__made" CHECK (("made_on" IS NULL) = ("made_by_name" IS NULL)),
        CONSTRAINT "decision__not_executed" CHECK (("status" = 'not_executed') = ("not_executed_reason" IS NOT NULL)),
        CONSTRAINT "decision__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "decision__case_id__idx" ON "decision" ("case_id");
      CREATE INDEX "decision__client_id__idx" ON "decision" ("client_id");
      CREATE TABLE "decision_step" (
        "id" uuid NOT NULL,
        "decision_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "status" text NOT NULL,
        "day" date NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "decision_step__status" CHECK ("status" IN ('prepared', 'made', 'notified', 'in_execution', 'executed', 'not_executed')),
        CONSTRAINT "decision_step__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "decision_step__case_id__idx" ON "decision_step" ("case_id");
      CREATE INDEX "decision_step__by_decision" ON "decision_step" ("decision_id", "at", "id");
      ALTER TABLE "decision" ADD CONSTRAINT "decision__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "decision" ADD CONSTRAINT "decision__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "decision_step" ADD CONSTRAINT "decision_step__decision_id__fk" FOREIGN KEY ("decision_id") REFERENCES "decision"("id");
      ALTER TABLE "decision_step" ADD CONSTRAINT "decision_step__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
    `);
    for (const table of ['decision', 'decision_step']) {
      const isOpen = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id
        AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('decision'))::uuid[])))`;
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_seen ON ${table} FOR SELECT TO rinnalla_app USING (${isOpen});
        -- To write it is social welfare's own (SHL 46 §), whatever the decree lets others read.
        CREATE POLICY ${table}_written ON ${table} FOR INSERT TO rinnalla_app
          WITH CHECK (${isOpen} AND (SELECT app.viewer_facts()->>'register') = 'social');
        GRANT SELECT, INSERT ON ${table} TO rinnalla_app;
      `);
    }
    await runner.query(`
      CREATE POLICY decision_moved ON decision FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = decision.case_id
          AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.remembered_cases('decision'))::uuid[])))
          AND (SELECT app.viewer_facts()->>'register') = 'social');
      GRANT UPDATE ON decision TO rinnalla_app;
    `);
  }
}
