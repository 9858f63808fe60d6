import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Assessments of service need (SHL 36, 37 §): the act, what is written in it, and who was asked to take part (41 §). */
export class Assessments1764000000922 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.policies(runner);
    await this.frozen(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "assessment" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "client_id" uuid NOT NULL,
        "register" text NOT NULL,
        "service_function" text NOT NULL,
        "status" text NOT NULL,
        "pending_since" timestamptz NOT NULL,
        "started_on" date,
        "need_grounds" text array NOT NULL DEFAULT '{}',
        "need_duration" text,
        "needs_special_support" boolean,
        "special_support_reasons" text,
        "relationship_continues" boolean,
        "needs_named_worker" boolean,
        "makes_plan" boolean,
        "no_plan_reason" text,
        "decided_at" timestamptz,
        "decided_by" uuid,
        "signed_at" timestamptz,
        "signed_by" uuid,
        "discontinued_at" timestamptz,
        "discontinued_by" uuid,
        "discontinue_reason" text,
        "discontinue_note" text,
        "created_at" timestamptz NOT NULL,
        "created_by" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "assessment__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "assessment__service_function" CHECK ("service_function" IN ('families_with_children', 'child_welfare', 'older_people', 'working_age', 'disability', 'substance_abuse', 'family_law')),
        CONSTRAINT "assessment__status" CHECK ("status" IN ('pending', 'started', 'draft_complete', 'signed', 'discontinued')),
        CONSTRAINT "assessment__need_duration" CHECK ("need_duration" IN ('temporary', 'recurring', 'long_term')),
        CONSTRAINT "assessment__discontinue_reason" CHECK ("discontinue_reason" IN ('client_withdrew', 'moved_away', 'duplicate', 'evidently_unnecessary', 'deceased')),
        CONSTRAINT "assessment__signed" CHECK (("status" = 'signed') = ("signed_at" IS NOT NULL)),
        CONSTRAINT "assessment__discontinued" CHECK (("status" = 'discontinued') = ("discontinue_reason" IS NOT NULL)),
        CONSTRAINT "assessment__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "assessment__client_id__idx" ON "assessment" ("client_id");
      CREATE INDEX "assessment__case_id__idx" ON "assessment" ("case_id");
      CREATE UNIQUE INDEX "assessment__one_open" ON "assessment" ("case_id", "client_id") WHERE "status" IN ('pending', 'started', 'draft_complete');
      CREATE TABLE "assessment_section" (
        "id" uuid NOT NULL,
        "assessment_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "section" text NOT NULL,
        "body" text NOT NULL,
        "updated_at" timestamptz NOT NULL,
        "updated_by" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "assessment_section__section" CHECK ("section" IN ('situation_and_need', 'clients_own_view', 'childrens_needs', 'close_network', 'persons_in_care', 'conditions_of_relationship', 'need_of_named_worker')),
        CONSTRAINT "assessment_section__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "assessment_section__case_id__idx" ON "assessment_section" ("case_id");
      CREATE UNIQUE INDEX "assessment_section__once" ON "assessment_section" ("assessment_id", "section");
      CREATE TABLE "assessment_section_version" (
        "id" uuid NOT NULL,
        "assessment_section_id" uuid NOT NULL,
        "assessment_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "version" integer NOT NULL,
        "body" text NOT NULL,
        "at" timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "assessment_section_version__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "assessment_section_version__assessment_id__idx" ON "assessment_section_version" ("assessment_id");
      CREATE INDEX "assessment_section_version__case_id__idx" ON "assessment_section_version" ("case_id");
      CREATE UNIQUE INDEX "assessment_section_version__once" ON "assessment_section_version" ("assessment_section_id", "version");
      CREATE TABLE "assessment_participant" (
        "id" uuid NOT NULL,
        "assessment_id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "authority" text,
        "authority_name" text,
        "professional_id" uuid,
        "invited_at" timestamptz NOT NULL,
        "invited_by" uuid NOT NULL,
        "attendance" text NOT NULL,
        "attendance_note" text,
        "attendance_at" timestamptz,
        "attendance_by" uuid,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "assessment_participant__authority" CHECK ("authority" IN ('social_families', 'social_child_welfare', 'social_disability', 'social_older_people', 'social_substance', 'social_family_law', 'kela', 'municipal_employment', 'mental_health', 'youth', 'education', 'primary_care', 'criminal_sanctions', 'employment_office', 'joint_employment_service', 'other')),
        CONSTRAINT "assessment_participant__attendance" CHECK ("attendance" IN ('invited', 'took_part', 'stayed_away')),
        CONSTRAINT "assessment_participant__who" CHECK (("authority" IS NULL) <> ("professional_id" IS NULL)),
        CONSTRAINT "assessment_participant__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "assessment_participant__assessment_id__idx" ON "assessment_participant" ("assessment_id");
      CREATE INDEX "assessment_participant__case_id__idx" ON "assessment_participant" ("case_id");
      CREATE UNIQUE INDEX "assessment_participant__professional_once" ON "assessment_participant" ("assessment_id", "professional_id");
      ALTER TABLE "assessment" ADD CONSTRAINT "assessment__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "assessment" ADD CONSTRAINT "assessment__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section__assessment_id__fk" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id");
      ALTER TABLE "assessment_section" ADD CONSTRAINT "assessment_section__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "assessment_section_version" ADD CONSTRAINT "assessment_section_version__assessment_section_id__fk" FOREIGN KEY ("assessment_section_id") REFERENCES "assessment_section"("id");
      ALTER TABLE "assessment_section_version" ADD CONSTRAINT "assessment_section_version__assessment_id__fk" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id");
      ALTER TABLE "assessment_section_version" ADD CONSTRAINT "assessment_section_version__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "assessment_participant" ADD CONSTRAINT "assessment_participant__assessment_id__fk" FOREIGN KEY ("assessment_id") REFERENCES "assessment"("id");
      ALTER TABLE "assessment_participant" ADD CONSTRAINT "assessment_participant__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "assessment_participant" ADD CONSTRAINT "assessment_participant__professional_id__fk" FOREIGN KEY ("professional_id") REFERENCES "professional"("id");
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of [
      'assessment',
      'assessment_section',
      'assessment_section_version',
      'assessment_participant',
    ]) {
      const seen = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[])
        OR c.id = ANY ((SELECT app.remembered_cases('assessment'))::uuid[])))`;
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_seen ON ${table} FOR SELECT TO rinnalla_app USING (${seen});
        -- Whoever opens a case opens its assessment, though the decree may open none of that function's assessments to them.
        CREATE POLICY ${table}_made ON ${table} FOR INSERT TO rinnalla_app
          WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id));
        CREATE POLICY ${table}_changed ON ${table} FOR UPDATE TO rinnalla_app USING (${seen}) WITH CHECK (true);
      `);
    }
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON assessment, assessment_section, assessment_participant TO rinnalla_app;
      GRANT SELECT, INSERT ON assessment_section_version TO rinnalla_app;
    `);
  }

  private async frozen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was signed, or broken off, stands as it then stood, whatever the code asks.
      CREATE FUNCTION app.refuse_signed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status IN ('signed', 'discontinued') THEN
          RAISE EXCEPTION 'assessment % is closed', OLD.id;
        END IF;
        RETURN NEW;
      END $$;
      -- The argument names the column that says when a row came to be: one from before the end may still be written down.
      CREATE FUNCTION app.refuse_of_signed() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        the_assessment uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.assessment_id ELSE OLD.assessment_id END;
        closed_at timestamptz := (SELECT coalesce(a.signed_at, a.discontinued_at) FROM assessment a WHERE a.id = the_assessment);
      BEGIN
        IF closed_at IS NOT NULL AND (TG_OP <> 'INSERT' OR (to_jsonb(NEW)->>TG_ARGV[0])::timestamptz >= closed_at) THEN
          RAISE EXCEPTION 'assessment % is closed', the_assessment;
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.refuse_signed(), app.refuse_of_signed() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.refuse_signed(), app.refuse_of_signed() TO rinnalla_app;
      CREATE TRIGGER assessment_frozen BEFORE UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION app.refuse_signed();
      CREATE TRIGGER assessment_section_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment_section
        FOR EACH ROW EXECUTE FUNCTION app.refuse_of_signed('updated_at');
      CREATE TRIGGER assessment_participant_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment_participant
        FOR EACH ROW EXECUTE FUNCTION app.refuse_of_signed('invited_at');
      CREATE TRIGGER assessment_section_version_frozen BEFORE INSERT ON assessment_section_version
        FOR EACH ROW EXECUTE FUNCTION app.refuse_of_signed('at');
      CREATE TRIGGER assessment_section_version_kept BEFORE UPDATE OR DELETE ON assessment_section_version
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER assessment_section_version_not_emptied BEFORE TRUNCATE ON assessment_section_version
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
    `);
  }
}
