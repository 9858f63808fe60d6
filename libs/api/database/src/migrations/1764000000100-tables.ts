import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** The tables as the entities describe them: generated, then read and ordered by hand. */
export class Tables1764000000100 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.organisation(runner);
    await this.access(runner);
    await this.clientsAndCases(runner);
    await this.plans(runner);
    await this.consultations(runner);
    await this.upwardKeys(runner);
  }

  private async organisation(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "county" (
        id uuid NOT NULL,
        name_fi text NOT NULL,
        name_sv text NOT NULL,
        CONSTRAINT "county__pk" PRIMARY KEY ("id")
      );
      CREATE TABLE "unit" (
        id uuid NOT NULL,
        county_id uuid NOT NULL,
        name_fi text NOT NULL,
        name_sv text NOT NULL,
        speciality text NOT NULL,
        is_joint_service_unit boolean NOT NULL DEFAULT false,
        CONSTRAINT "unit__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "unit__county_id__idx" ON "unit" ("county_id");
      CREATE TABLE "workspace" (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        name_fi text NOT NULL,
        name_sv text NOT NULL,
        default_legal_mode text,
        joint_service_id text,
        CONSTRAINT "workspace__default_legal_mode" CHECK ("default_legal_mode" IN ('M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8')),
        CONSTRAINT "workspace__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "workspace__unit_id__idx" ON "workspace" ("unit_id");
      CREATE TABLE "professional" (
        id uuid NOT NULL,
        login text NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        profession text NOT NULL,
        register text NOT NULL,
        registration_number text,
        licence_valid_until date,
        in_office boolean NOT NULL,
        unit_id uuid NOT NULL,
        languages text array NOT NULL,
        screen_language text NOT NULL DEFAULT 'fi',
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT "professional__profession" CHECK ("profession" IN ('social_worker', 'lead_social_worker', 'social_counsellor', 'rehabilitation_counsellor', 'practical_nurse', 'nurse', 'psychiatric_nurse', 'physician', 'psychologist', 'physiotherapist', 'occupational_therapist', 'speech_therapist', 'family_worker', 'administrator', 'manager')),
        CONSTRAINT "professional__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "professional__screen_language" CHECK ("screen_language" IN ('fi', 'sv', 'en')),
        CONSTRAINT "professional__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "professional__login__idx" ON "professional" ("login");
      CREATE INDEX "professional__unit_id__idx" ON "professional" ("unit_id");
      CREATE TABLE "expertise" (
        id uuid NOT NULL,
        code text NOT NULL,
        name_fi text NOT NULL,
        name_sv text NOT NULL,
        name_en text NOT NULL,
        register text NOT NULL,
        CONSTRAINT "expertise__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "expertise__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "expertise__code__idx" ON "expertise" ("code");
      CREATE TABLE "professional_expertise" (
        professional_id uuid NOT NULL,
        expertise_id uuid NOT NULL,
        CONSTRAINT "professional_expertise__pk" PRIMARY KEY ("professional_id", "expertise_id")
      );
      CREATE INDEX "professional_expertise__expertise_id__idx" ON "professional_expertise" ("expertise_id");
      CREATE TABLE "availability" (
        professional_id uuid NOT NULL,
        is_available boolean NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT "availability__pk" PRIMARY KEY ("professional_id")
      );
      ALTER TABLE "unit" ADD CONSTRAINT "unit__county_id__fk" FOREIGN KEY ("county_id") REFERENCES "county"("id");
      ALTER TABLE "workspace" ADD CONSTRAINT "workspace__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
      ALTER TABLE "professional" ADD CONSTRAINT "professional__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
      ALTER TABLE "professional_expertise" ADD CONSTRAINT "professional_expertise__professional_id__fk" FOREIGN KEY ("professional_id") REFERENCES "professional"("id");
      ALTER TABLE "professional_expertise" ADD CONSTRAINT "professional_expertise__expertise_id__fk" FOREIGN KEY ("expertise_id") REFERENCES "expertise"("id");
      ALTER TABLE "availability" ADD CONSTRAINT "availability__professional_id__fk" FOREIGN KEY ("professional_id") REFERENCES "professional"("id");
    `);
  }

  private async access(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "relation" (
        id uuid NOT NULL,
        professional_id uuid NOT NULL,
        kind text NOT NULL,
        case_id uuid,
        consultation_id uuid,
        legal_mode text NOT NULL,
        evidence jsonb NOT NULL,
        purpose text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        created_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "relation__kind" CHECK ("kind" IN ('named_worker', 'work_pair', 'team_member', 'consultation')),
        CONSTRAINT "relation__legal_mode" CHECK ("legal_mode" IN ('M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8')),
        CONSTRAINT "relation__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "relation__case_id__idx" ON "relation" ("case_id");
      CREATE INDEX "relation__consultation_id__idx" ON "relation" ("consultation_id");
      CREATE INDEX "relation__by_professional" ON "relation" ("professional_id", "kind");
      CREATE TABLE "work_task" (
        id uuid NOT NULL,
        professional_id uuid NOT NULL,
        workspace_id uuid NOT NULL,
        task text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        CONSTRAINT "work_task__task" CHECK ("task" IN ('client_responsibility_wide', 'service_arranging', 'service_delivery', 'care_wide', 'care_limited', 'administration', 'management', 'support')),
        CONSTRAINT "work_task__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "work_task__workspace_id__idx" ON "work_task" ("workspace_id");
      CREATE INDEX "work_task__by_professional" ON "work_task" ("professional_id");
      CREATE TABLE "account" (
        professional_id uuid NOT NULL,
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT "account__pk" PRIMARY KEY ("professional_id")
      );
      CREATE TABLE "session" (
        id uuid NOT NULL,
        secret_hash text NOT NULL,
        professional_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        last_input_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text,
        CONSTRAINT "session__end_reason" CHECK ("end_reason" IN ('signed_out', 'signed_out_everywhere', 'disabled', 'replaced')),
        CONSTRAINT "session__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "session__secret_hash__idx" ON "session" ("secret_hash");
      CREATE INDEX "session__professional_id__idx" ON "session" ("professional_id");
    `);
  }

  private async clientsAndCases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "client" (
        id uuid NOT NULL,
        given_names text NOT NULL,
        family_name text NOT NULL,
        hetu_ciphertext bytea,
        hetu_blind_index bytea,
        birth_date date NOT NULL,
        contact_language text NOT NULL,
        is_non_disclosed boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "client__contact_language" CHECK ("contact_language" IN ('fi', 'sv', 'se', 'en', 'other')),
        CONSTRAINT "client__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "client__hetu_blind_index__idx" ON "client" ("hetu_blind_index");
      CREATE TABLE "client_relationship" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        opened_on date NOT NULL,
        ended_on date,
        end_reason text,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        CONSTRAINT "client_relationship__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "client_relationship__client_id__idx" ON "client_relationship" ("client_id");
      CREATE TABLE "special_support" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        deciding_document text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        CONSTRAINT "special_support__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "special_support__client_id__idx" ON "special_support" ("client_id");
      CREATE TABLE "case" (
        id uuid NOT NULL,
        number text NOT NULL,
        register text NOT NULL,
        service_function text NOT NULL,
        unit_id uuid NOT NULL,
        workspace_id uuid NOT NULL,
        topic text NOT NULL,
        status text NOT NULL,
        status_since timestamptz NOT NULL,
        last_change_at timestamptz NOT NULL,
        last_change_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "case__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "case__service_function" CHECK ("service_function" IN ('families_with_children', 'child_welfare', 'older_people', 'working_age', 'disability', 'substance_abuse', 'family_law')),
        CONSTRAINT "case__status" CHECK ("status" IN ('pending', 'assessment', 'planning', 'service', 'follow_up', 'ended')),
        CONSTRAINT "case__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "case__number__idx" ON "case" ("number");
      CREATE INDEX "case__unit_id__idx" ON "case" ("unit_id");
      CREATE INDEX "case__by_workspace" ON "case" ("workspace_id", "last_change_at", "id");
      CREATE TABLE "case_client" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        client_id uuid NOT NULL,
        role text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT "case_client__role" CHECK ("role" IN ('subject', 'guardian', 'sibling', 'partner')),
        CONSTRAINT "case_client__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "case_client__client_id__idx" ON "case_client" ("client_id");
      CREATE UNIQUE INDEX "case_client__once" ON "case_client" ("case_id", "client_id") WHERE "valid_to" IS NULL;
      CREATE TABLE "status_event" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        from_status text,
        to_status text NOT NULL,
        reason text,
        closing_record text,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "status_event__to_status" CHECK ("to_status" IN ('pending', 'assessment', 'planning', 'service', 'follow_up', 'ended')),
        CONSTRAINT "status_event__reason" CHECK ("reason" IN ('no_need_found', 'guided_elsewhere', 'moved_away', 'client_withdrew', 'duplicate', 'need_met', 'deceased')),
        CONSTRAINT "status_event__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "status_event__by_case" ON "status_event" ("case_id", "at");
      CREATE TABLE "case_visit" (
        id uuid NOT NULL,
        professional_id uuid NOT NULL,
        case_id uuid NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT "case_visit__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "case_visit__case_id__idx" ON "case_visit" ("case_id");
      CREATE UNIQUE INDEX "case_visit__once" ON "case_visit" ("professional_id", "case_id");
      CREATE TABLE "correction" (
        id uuid NOT NULL,
        case_id uuid,
        record_kind text NOT NULL,
        record_id uuid NOT NULL,
        kind text NOT NULL,
        original text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "correction__record_kind" CHECK ("record_kind" IN ('plan_text', 'goal', 'planned_service', 'responsibility', 'consultation_message')),
        CONSTRAINT "correction__kind" CHECK ("kind" IN ('corrected', 'withdrawn')),
        CONSTRAINT "correction__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "correction__case_id__idx" ON "correction" ("case_id");
      CREATE INDEX "correction__by_record" ON "correction" ("record_kind", "record_id");
      ALTER TABLE "client_relationship" ADD CONSTRAINT "client_relationship__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "special_support" ADD CONSTRAINT "special_support__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "case" ADD CONSTRAINT "case__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
      ALTER TABLE "case" ADD CONSTRAINT "case__workspace_id__fk" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id");
      ALTER TABLE "case_client" ADD CONSTRAINT "case_client__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "case_client" ADD CONSTRAINT "case_client__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "status_event" ADD CONSTRAINT "status_event__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "case_visit" ADD CONSTRAINT "case_visit__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "correction" ADD CONSTRAINT "correction__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
    `);
  }

  private async plans(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "plan" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        client_id uuid NOT NULL,
        register text NOT NULL,
        service_function text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        CONSTRAINT "plan__register" CHECK ("register" IN ('social', 'health')),
        CONSTRAINT "plan__service_function" CHECK ("service_function" IN ('families_with_children', 'child_welfare', 'older_people', 'working_age', 'disability', 'substance_abuse', 'family_law')),
        CONSTRAINT "plan__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "plan__client_id__idx" ON "plan" ("client_id");
      CREATE UNIQUE INDEX "plan__once" ON "plan" ("case_id", "client_id");
      CREATE TABLE "plan_item" (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        case_id uuid NOT NULL,
        item integer NOT NULL,
        not_applicable_reason text,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "plan_item__item" CHECK ("item" BETWEEN 1 AND 11),
        CONSTRAINT "plan_item__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "plan_item__case_id__idx" ON "plan_item" ("case_id");
      CREATE UNIQUE INDEX "plan_item__once" ON "plan_item" ("plan_id", "item");
      CREATE TABLE "plan_text" (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        case_id uuid NOT NULL,
        item integer NOT NULL,
        voice text NOT NULL,
        body text NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "plan_text__voice" CHECK ("voice" IN ('client', 'professional')),
        CONSTRAINT "plan_text__item" CHECK ("item" BETWEEN 1 AND 11),
        CONSTRAINT "plan_text__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "plan_text__case_id__idx" ON "plan_text" ("case_id");
      CREATE UNIQUE INDEX "plan_text__once" ON "plan_text" ("plan_id", "item", "voice");
      CREATE TABLE "plan_text_version" (
        id uuid NOT NULL,
        plan_text_id uuid NOT NULL,
        case_id uuid NOT NULL,
        version integer NOT NULL,
        body text NOT NULL,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "plan_text_version__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "plan_text_version__case_id__idx" ON "plan_text_version" ("case_id");
      CREATE UNIQUE INDEX "plan_text_version__once" ON "plan_text_version" ("plan_text_id", "version");
      CREATE TABLE "goal" (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        case_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        corrected_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        title text NOT NULL,
        description text NOT NULL,
        attainment integer,
        CONSTRAINT "goal__attainment" CHECK ("attainment" BETWEEN -2 AND 2),
        CONSTRAINT "goal__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "goal__plan_id__idx" ON "goal" ("plan_id");
      CREATE INDEX "goal__case_id__idx" ON "goal" ("case_id");
      CREATE TABLE "goal_rating" (
        id uuid NOT NULL,
        goal_id uuid NOT NULL,
        case_id uuid NOT NULL,
        attainment integer NOT NULL,
        note text,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "goal_rating__attainment" CHECK ("attainment" BETWEEN -2 AND 2),
        CONSTRAINT "goal_rating__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "goal_rating__goal_id__idx" ON "goal_rating" ("goal_id");
      CREATE INDEX "goal_rating__case_id__idx" ON "goal_rating" ("case_id");
      CREATE TABLE "planned_service" (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        case_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        corrected_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        service text NOT NULL,
        description text NOT NULL,
        provider text,
        starts_on date,
        duration text,
        client_proposal text,
        CONSTRAINT "planned_service__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "planned_service__plan_id__idx" ON "planned_service" ("plan_id");
      CREATE INDEX "planned_service__case_id__idx" ON "planned_service" ("case_id");
      CREATE TABLE "responsibility" (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        case_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        updated_at timestamptz NOT NULL,
        updated_by uuid NOT NULL,
        corrected_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        goal_id uuid,
        what text NOT NULL,
        owner_id uuid NOT NULL,
        due_on date,
        status text NOT NULL,
        status_since timestamptz NOT NULL,
        status_reason text,
        handed_over_from uuid,
        CONSTRAINT "responsibility__status" CHECK ("status" IN ('proposed', 'accepted', 'declined', 'in_progress', 'done', 'handed_over')),
        CONSTRAINT "responsibility__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "responsibility__plan_id__idx" ON "responsibility" ("plan_id");
      CREATE INDEX "responsibility__case_id__idx" ON "responsibility" ("case_id");
      CREATE INDEX "responsibility__goal_id__idx" ON "responsibility" ("goal_id");
      CREATE INDEX "responsibility__by_owner" ON "responsibility" ("owner_id", "status", "due_on");
      ALTER TABLE "plan" ADD CONSTRAINT "plan__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "plan" ADD CONSTRAINT "plan__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "plan_text" ADD CONSTRAINT "plan_text__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "plan_text" ADD CONSTRAINT "plan_text__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "plan_text_version" ADD CONSTRAINT "plan_text_version__plan_text_id__fk" FOREIGN KEY ("plan_text_id") REFERENCES "plan_text"("id");
      ALTER TABLE "plan_text_version" ADD CONSTRAINT "plan_text_version__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "goal" ADD CONSTRAINT "goal__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "goal" ADD CONSTRAINT "goal__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "goal_rating" ADD CONSTRAINT "goal_rating__goal_id__fk" FOREIGN KEY ("goal_id") REFERENCES "goal"("id");
      ALTER TABLE "goal_rating" ADD CONSTRAINT "goal_rating__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "planned_service" ADD CONSTRAINT "planned_service__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "planned_service" ADD CONSTRAINT "planned_service__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility__plan_id__fk" FOREIGN KEY ("plan_id") REFERENCES "plan"("id");
      ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility__goal_id__fk" FOREIGN KEY ("goal_id") REFERENCES "goal"("id");
      ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility__owner_id__fk" FOREIGN KEY ("owner_id") REFERENCES "professional"("id");
    `);
  }

  private async consultations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "consultation" (
        id uuid NOT NULL,
        expertise_id uuid NOT NULL,
        mode text NOT NULL,
        urgency text NOT NULL,
        question text NOT NULL,
        status text NOT NULL,
        asked_by uuid NOT NULL,
        asked_from_unit uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        claimed_by uuid,
        claimed_at timestamptz,
        answer text,
        advice text,
        answered_at timestamptz,
        closed_at timestamptz,
        last_step_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "consultation__mode" CHECK ("mode" IN ('identified', 'anonymous')),
        CONSTRAINT "consultation__urgency" CHECK ("urgency" IN ('normal', 'same_day', 'urgent')),
        CONSTRAINT "consultation__status" CHECK ("status" IN ('requested', 'claimed', 'more_info_asked', 'answered', 'declined', 'closed', 'cancelled')),
        CONSTRAINT "consultation__advice" CHECK ("advice" IN ('continue', 'change_plan', 'book_appointment', 'refer', 'urgent')),
        CONSTRAINT "consultation__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "consultation__asked_by__idx" ON "consultation" ("asked_by");
      CREATE INDEX "consultation__claimed_by__idx" ON "consultation" ("claimed_by");
      CREATE INDEX "consultation__by_expertise" ON "consultation" ("expertise_id", "status");
      CREATE TABLE "consultation_subject" (
        consultation_id uuid NOT NULL,
        case_id uuid NOT NULL,
        client_id uuid NOT NULL,
        client_name text NOT NULL,
        birth_year integer NOT NULL,
        legal_mode text NOT NULL,
        evidence jsonb NOT NULL,
        CONSTRAINT "consultation_subject__legal_mode" CHECK ("legal_mode" IN ('M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8')),
        CONSTRAINT "consultation_subject__pk" PRIMARY KEY ("consultation_id")
      );
      CREATE INDEX "consultation_subject__case_id__idx" ON "consultation_subject" ("case_id");
      CREATE INDEX "consultation_subject__client_id__idx" ON "consultation_subject" ("client_id");
      CREATE TABLE "consultation_attachment" (
        id uuid NOT NULL,
        consultation_id uuid NOT NULL,
        item integer NOT NULL,
        voice text NOT NULL,
        body text NOT NULL,
        copied_at timestamptz NOT NULL,
        CONSTRAINT "consultation_attachment__voice" CHECK ("voice" IN ('client', 'professional')),
        CONSTRAINT "consultation_attachment__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "consultation_attachment__consultation_id__idx" ON "consultation_attachment" ("consultation_id");
      CREATE TABLE "consultation_message" (
        id uuid NOT NULL,
        consultation_id uuid NOT NULL,
        body text NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        corrected_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "consultation_message__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "consultation_message__thread" ON "consultation_message" ("consultation_id", "created_at");
      CREATE TABLE "consultation_step" (
        id uuid NOT NULL,
        consultation_id uuid NOT NULL,
        move text NOT NULL,
        to_status text NOT NULL,
        reason text,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "consultation_step__to_status" CHECK ("to_status" IN ('requested', 'claimed', 'more_info_asked', 'answered', 'declined', 'closed', 'cancelled')),
        CONSTRAINT "consultation_step__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "consultation_step__by_consultation" ON "consultation_step" ("consultation_id", "at");
      CREATE TABLE "consultation_outcome" (
        consultation_id uuid NOT NULL,
        usefulness integer NOT NULL,
        changed_plan boolean NOT NULL,
        avoided_visit boolean NOT NULL,
        CONSTRAINT "consultation_outcome__usefulness" CHECK ("usefulness" BETWEEN 1 AND 5),
        CONSTRAINT "consultation_outcome__pk" PRIMARY KEY ("consultation_id")
      );
      ALTER TABLE "consultation" ADD CONSTRAINT "consultation__expertise_id__fk" FOREIGN KEY ("expertise_id") REFERENCES "expertise"("id");
      ALTER TABLE "consultation" ADD CONSTRAINT "consultation__asked_by__fk" FOREIGN KEY ("asked_by") REFERENCES "professional"("id");
      ALTER TABLE "consultation" ADD CONSTRAINT "consultation__asked_from_unit__fk" FOREIGN KEY ("asked_from_unit") REFERENCES "unit"("id");
      ALTER TABLE "consultation" ADD CONSTRAINT "consultation__claimed_by__fk" FOREIGN KEY ("claimed_by") REFERENCES "professional"("id");
      ALTER TABLE "consultation_subject" ADD CONSTRAINT "consultation_subject__consultation_id__fk" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id");
      ALTER TABLE "consultation_subject" ADD CONSTRAINT "consultation_subject__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "consultation_subject" ADD CONSTRAINT "consultation_subject__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "consultation_attachment" ADD CONSTRAINT "consultation_attachment__consultation_id__fk" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id");
      ALTER TABLE "consultation_message" ADD CONSTRAINT "consultation_message__consultation_id__fk" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id");
      ALTER TABLE "consultation_step" ADD CONSTRAINT "consultation_step__consultation_id__fk" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id");
      ALTER TABLE "consultation_outcome" ADD CONSTRAINT "consultation_outcome__consultation_id__fk" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id");
    `);
  }

  /** Keys that point from what stands below in the code to what stands on it; no entity can declare them. */
  private async upwardKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE case_number_seq START 1001;
      ALTER TABLE relation ADD CONSTRAINT relation__up_professional FOREIGN KEY (professional_id) REFERENCES professional (id);
      ALTER TABLE relation ADD CONSTRAINT relation__up_case FOREIGN KEY (case_id) REFERENCES "case" (id);
      ALTER TABLE relation ADD CONSTRAINT relation__up_consultation FOREIGN KEY (consultation_id) REFERENCES consultation (id);
      ALTER TABLE work_task ADD CONSTRAINT work_task__up_professional FOREIGN KEY (professional_id) REFERENCES professional (id);
      ALTER TABLE work_task ADD CONSTRAINT work_task__up_workspace FOREIGN KEY (workspace_id) REFERENCES workspace (id);
      ALTER TABLE account ADD CONSTRAINT account__up_professional FOREIGN KEY (professional_id) REFERENCES professional (id);
      ALTER TABLE session ADD CONSTRAINT session__up_professional FOREIGN KEY (professional_id) REFERENCES professional (id);
    `);
  }
}
