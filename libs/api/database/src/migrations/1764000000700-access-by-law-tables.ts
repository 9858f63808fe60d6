import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What the law's access rule rests on: permissions, denials, overrides, purposes, records in two registers, and its own table. */
export class AccessByLawTables1764000000700 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.sharing(runner);
    await this.records(runner);
    await this.tasksAndPlaces(runner);
    await this.rules(runner);
    await this.logs(runner);
  }

  private async sharing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "denial" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        register text NOT NULL,
        target text NOT NULL,
        service_function text,
        record_id uuid,
        giver text NOT NULL,
        giver_name text NOT NULL,
        means text NOT NULL,
        given_on date NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "denial__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "denial__target" CHECK ("target" IN ('controller', 'service_function', 'document', 'all_patient_data', 'controller_register', 'occupational_register', 'service_event')),
        CONSTRAINT "denial__service_function" CHECK ("service_function" IN ('families_with_children', 'child_welfare', 'older_people', 'working_age', 'disability', 'substance_abuse', 'family_law')),
        CONSTRAINT "denial__giver" CHECK ("giver" IN ('client', 'guardian', 'legal_representative')),
        CONSTRAINT "denial__means" CHECK ("means" IN ('paper', 'oral', 'electronic')),
        CONSTRAINT "denial__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "denial__client_id__idx" ON "denial" ("client_id");
      CREATE TABLE "disclosure_permission" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        data_register text NOT NULL,
        recipients text array NOT NULL,
        recipient_name text,
        service_functions text array NOT NULL,
        patient_data text array NOT NULL,
        recorded_from date,
        recorded_until date,
        giver text NOT NULL,
        giver_name text NOT NULL,
        means text NOT NULL,
        given_on date NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "disclosure_permission__data_register" CHECK ("data_register" IN ('social', 'health')),
        CONSTRAINT "disclosure_permission__giver" CHECK ("giver" IN ('client', 'guardian', 'legal_representative')),
        CONSTRAINT "disclosure_permission__means" CHECK ("means" IN ('paper', 'oral', 'electronic')),
        CONSTRAINT "disclosure_permission__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "disclosure_permission__client_id__idx" ON "disclosure_permission" ("client_id");
      CREATE TABLE "override" (
        id uuid NOT NULL,
        professional_id uuid NOT NULL,
        client_id uuid NOT NULL,
        case_id uuid NOT NULL,
        ground text NOT NULL,
        reason text NOT NULL,
        started_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        reviewed_at timestamptz,
        reviewed_by uuid,
        verdict text,
        review_note text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "override__ground" CHECK ("ground" IN ('confirmation_26', 'client_cannot_assess', 'social_authority_need', 'unconscious_client')),
        CONSTRAINT "override__verdict" CHECK ("verdict" IN ('lawful', 'unlawful')),
        CONSTRAINT "override__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "override__client_id__idx" ON "override" ("client_id");
      CREATE INDEX "override__by_professional" ON "override" ("professional_id", "expires_at");
      CREATE TABLE "purpose_statement" (
        id uuid NOT NULL,
        professional_id uuid NOT NULL,
        case_id uuid NOT NULL,
        subject text NOT NULL,
        purpose text NOT NULL,
        reason text,
        stated_at timestamptz NOT NULL,
        valid_until timestamptz NOT NULL,
        CONSTRAINT "purpose_statement__subject" CHECK ("subject" IN ('records', 'protected_contact')),
        CONSTRAINT "purpose_statement__purpose" CHECK ("purpose" IN ('assessment_of_need', 'planning_services', 'carrying_out_services', 'treatment', 'rehabilitation', 'urgent_need', 'clients_own_request', 'contacting_client')),
        CONSTRAINT "purpose_statement__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "purpose_statement__case_id__idx" ON "purpose_statement" ("case_id");
      CREATE INDEX "purpose_statement__by_professional" ON "purpose_statement" ("professional_id", "case_id");
      ALTER TABLE disclosure_permission ADD CONSTRAINT disclosure_permission__up_client FOREIGN KEY (client_id) REFERENCES client (id);
      ALTER TABLE denial ADD CONSTRAINT denial__up_client FOREIGN KEY (client_id) REFERENCES client (id);
      ALTER TABLE override ADD CONSTRAINT override__up_client FOREIGN KEY (client_id) REFERENCES client (id);
      ALTER TABLE override ADD CONSTRAINT override__up_case FOREIGN KEY (case_id) REFERENCES "case" (id);
      ALTER TABLE purpose_statement ADD CONSTRAINT purpose_statement__up_case FOREIGN KEY (case_id) REFERENCES "case" (id);
    `);
  }

  private async records(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "client_contact" (
        client_id uuid NOT NULL,
        street text,
        postal_code text,
        municipality text,
        phone text,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "client_contact__pk" PRIMARY KEY ("client_id")
      );
      CREATE TABLE "disclosure" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        case_id uuid NOT NULL,
        disclosed_by uuid NOT NULL,
        recipient_id uuid NOT NULL,
        record_ids uuid array NOT NULL,
        ground text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL,
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "disclosure__ground" CHECK ("ground" IN ('endangered', 'child_interest', 'essential_rights')),
        CONSTRAINT "disclosure__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "disclosure__client_id__idx" ON "disclosure" ("client_id");
      CREATE INDEX "disclosure__recipient_id__idx" ON "disclosure" ("recipient_id");
      CREATE TABLE "disclosure_request" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        what text NOT NULL,
        asked_at timestamptz NOT NULL,
        status text NOT NULL,
        answer text,
        answered_at timestamptz,
        answered_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "disclosure_request__status" CHECK ("status" IN ('asked', 'given', 'refused')),
        CONSTRAINT "disclosure_request__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "disclosure_request__case_id__idx" ON "disclosure_request" ("case_id");
      CREATE INDEX "disclosure_request__asked_by__idx" ON "disclosure_request" ("asked_by");
      CREATE TABLE "record_entry" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        client_id uuid NOT NULL,
        register text NOT NULL,
        service_function text NOT NULL,
        kind text NOT NULL,
        speciality text,
        occurred_on date NOT NULL,
        body text NOT NULL,
        author_profession text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        corrected_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "record_entry__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "record_entry__service_function" CHECK ("service_function" IN ('families_with_children', 'child_welfare', 'older_people', 'working_age', 'disability', 'substance_abuse', 'family_law')),
        CONSTRAINT "record_entry__kind" CHECK ("kind" IN ('journal_entry', 'therapy_entry', 'mediation_record', 'shelter_record', 'patient_entry')),
        CONSTRAINT "record_entry__speciality" CHECK ("speciality" IN ('genetics', 'psychiatry', 'sexual_therapy', 'psychologist_service', 'mental_health_treatment', 'substance_treatment')),
        CONSTRAINT "record_entry__author_profession" CHECK ("author_profession" IN ('social_worker', 'lead_social_worker', 'social_counsellor', 'rehabilitation_counsellor', 'practical_nurse', 'nurse', 'psychiatric_nurse', 'physician', 'psychologist', 'physiotherapist', 'occupational_therapist', 'speech_therapist', 'family_worker', 'administrator', 'manager')),
        CONSTRAINT "record_entry__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "record_entry__client_id__idx" ON "record_entry" ("client_id");
      CREATE INDEX "record_entry__by_case" ON "record_entry" ("case_id", "occurred_on");
      ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "disclosure_request" ADD CONSTRAINT "disclosure_request__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "record_entry" ADD CONSTRAINT "record_entry__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
    `);
  }

  private async tasksAndPlaces(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "work_task" ADD "service_functions" text array NOT NULL DEFAULT '{}';
      ALTER TABLE "work_task" ADD "specialities" text array NOT NULL DEFAULT '{}';
      ALTER TABLE "work_task" ADD "created_by" uuid;
      ALTER TABLE "work_task" ADD "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "client" ADD "non_disclosed_until" date;
      ALTER TABLE "county" ADD "idle_minutes" integer NOT NULL DEFAULT 30;
      ALTER TABLE "unit" ADD "closed_at" timestamptz;
      ALTER TABLE "unit" ADD "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "workspace" ADD "closed_at" timestamptz;
      ALTER TABLE "workspace" ADD "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "professional" ADD "version" integer NOT NULL DEFAULT 1;
      ALTER TABLE "work_task" ALTER COLUMN "workspace_id" DROP NOT NULL;
      ALTER TABLE "county" ADD CONSTRAINT "county__idle_minutes" CHECK ("idle_minutes" BETWEEN 10 AND 60);
      ALTER TABLE work_task DROP CONSTRAINT work_task__task;
      ALTER TABLE work_task ADD CONSTRAINT "work_task__task" CHECK ("task" IN ('client_responsibility_wide', 'child_responsibility',
        'service_arranging', 'service_delivery', 'mediation', 'private_service', 'care_wide', 'care_limited', 'patient_administration',
        'administration', 'management', 'support', 'intake', 'data_protection', 'system_administration'));
      ALTER TABLE correction DROP CONSTRAINT correction__record_kind;
      ALTER TABLE correction ADD CONSTRAINT "correction__record_kind" CHECK ("record_kind" IN ('plan_text', 'goal', 'planned_service',
        'responsibility', 'consultation_message', 'record_entry'));
      -- Until now no task named its own service functions: what a workspace works on is what its people were given.
      UPDATE work_task t SET service_functions = coalesce((
        SELECT array_agg(DISTINCT c.service_function) FROM "case" c WHERE c.workspace_id = t.workspace_id), '{}');
    `);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The decree's table for SQL: the same rows as the code's, loaded from it after each migration.
      CREATE TABLE access_rule (
        task text NOT NULL,
        kind text NOT NULL,
        register text NOT NULL,
        modes text[] NOT NULL,
        functions text[] NOT NULL,
        own_functions text[] NOT NULL,
        joint_service_only boolean NOT NULL,
        own_profession_only boolean NOT NULL,
        is_purpose_gated boolean NOT NULL,
        is_unmentioned boolean NOT NULL,
        extent text NOT NULL,
        law text NOT NULL,
        valid_from date NOT NULL,
        valid_to date
      );
      CREATE INDEX access_rule_by_kind ON access_rule (kind, task);
    `);
  }

  private async logs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE usage_log ADD COLUMN register text;
      -- Disclosures between the registers (703/2023 10 §): what, by whom, to whom, when, for what, on what ground.
      CREATE TABLE disclosure_log (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        at timestamptz NOT NULL,
        data_register text NOT NULL,
        disclosed_by uuid,
        recipient_id uuid NOT NULL,
        operation text NOT NULL,
        purpose text NOT NULL,
        legal_mode text,
        ground text NOT NULL,
        client_ids uuid[] NOT NULL,
        record_ids uuid[] NOT NULL,
        field_classes text[] NOT NULL,
        PRIMARY KEY (at, id)
      ) PARTITION BY RANGE (at);
      CREATE INDEX disclosure_log_by_client ON disclosure_log USING gin (client_ids);
      CREATE INDEX disclosure_log_by_recipient ON disclosure_log (recipient_id, at);
      CREATE TABLE disclosure_log_other PARTITION OF disclosure_log DEFAULT;
      -- Somebody asked for what is not there for them: guessed ids, cursors, rooms.
      CREATE TABLE access_attempt (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        at timestamptz NOT NULL,
        professional_id uuid NOT NULL,
        session_id text NOT NULL,
        operation text NOT NULL,
        code text NOT NULL,
        PRIMARY KEY (at, id)
      ) PARTITION BY RANGE (at);
      CREATE INDEX access_attempt_by_professional ON access_attempt (professional_id, at);
      CREATE TABLE access_attempt_other PARTITION OF access_attempt DEFAULT;

      CREATE TRIGGER disclosure_log_append_only BEFORE UPDATE OR DELETE ON disclosure_log
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER disclosure_log_no_truncate BEFORE TRUNCATE ON disclosure_log
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER access_attempt_append_only BEFORE UPDATE OR DELETE ON access_attempt
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER access_attempt_no_truncate BEFORE TRUNCATE ON access_attempt
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      CREATE OR REPLACE FUNCTION app.ensure_log_partitions(from_day date, until_day date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        month date := date_trunc('month', from_day);
        log text;
      BEGIN
        WHILE month <= until_day LOOP
          FOREACH log IN ARRAY ARRAY['usage_log', 'disclosure_log', 'access_attempt'] LOOP
            EXECUTE format(
              'CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
              log || to_char(month, '_YYYY_MM'), log, month, month + interval '1 month');
          END LOOP;
          month := month + interval '1 month';
        END LOOP;
      END $$;
      SELECT app.ensure_log_partitions(current_date, (current_date + interval '3 months')::date);
    `);
  }
}
