import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Contacts and reports: a queue for each unit's intake and one for the social emergency duty (SHL 34–36 §, LSL 25 §). */
export class Intake1764000000900 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.queues(runner);
    await this.policies(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "contact" (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        is_emergency_duty boolean NOT NULL DEFAULT false,
        channel text NOT NULL,
        made_by text NOT NULL,
        purpose text NOT NULL,
        has_consent boolean,
        received_at timestamptz NOT NULL,
        body text NOT NULL,
        given_names text NOT NULL,
        family_name text NOT NULL,
        birth_date date,
        stated_age text,
        hetu_ciphertext bytea,
        contact_language text NOT NULL,
        has_highest_care_allowance boolean NOT NULL DEFAULT false,
        is_disabled_person boolean NOT NULL DEFAULT false,
        status text NOT NULL,
        status_since timestamptz NOT NULL,
        opened_at timestamptz,
        taken_by uuid,
        taken_at timestamptz,
        measures text,
        outcome text,
        client_id uuid,
        case_id uuid,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "contact__channel" CHECK ("channel" IN ('phone', 'visit', 'letter', 'message', 'professional', 'child_protection_report', 'anticipatory_report')),
        CONSTRAINT "contact__made_by" CHECK ("made_by" IN ('client', 'close_person', 'legal_representative', 'professional', 'other_person', 'unknown')),
        CONSTRAINT "contact__purpose" CHECK ("purpose" IN ('to_get_services', 'report_of_need', 'child_protection_report', 'anticipatory_report', 'advice')),
        CONSTRAINT "contact__stated_age" CHECK ("stated_age" IN ('child', 'adult', 'over_75')),
        CONSTRAINT "contact__contact_language" CHECK ("contact_language" IN ('fi', 'sv', 'se', 'en', 'other')),
        CONSTRAINT "contact__status" CHECK ("status" IN ('received', 'triaged_urgent', 'triaged_normal', 'guided', 'forwarded', 'assessment_opened', 'joined_to_case', 'evidently_unnecessary')),
        CONSTRAINT "contact__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "contact__queue" ON "contact" ("unit_id", "is_emergency_duty", "status");
      CREATE INDEX "contact__client_id__idx" ON "contact" ("client_id");
      CREATE INDEX "contact__case_id__idx" ON "contact" ("case_id");
      CREATE TABLE "contact_reporter" (
        contact_id uuid NOT NULL,
        name text NOT NULL,
        reached_at text,
        is_secret boolean NOT NULL DEFAULT false,
        secrecy_ground text,
        CONSTRAINT "contact_reporter__pk" PRIMARY KEY ("contact_id")
      );
      CREATE TABLE "contact_step" (
        id uuid NOT NULL,
        contact_id uuid NOT NULL,
        move text NOT NULL,
        to_status text NOT NULL,
        note text,
        at timestamptz NOT NULL,
        "by" uuid NOT NULL,
        CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary')),
        CONSTRAINT "contact_step__to_status" CHECK ("to_status" IN ('received', 'triaged_urgent', 'triaged_normal', 'guided', 'forwarded', 'assessment_opened', 'joined_to_case', 'evidently_unnecessary')),
        CONSTRAINT "contact_step__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "contact_step__by_contact" ON "contact_step" ("contact_id", "at");
      CREATE TABLE "contact_handover" (
        id uuid NOT NULL,
        contact_id uuid NOT NULL,
        to_unit_id uuid NOT NULL,
        to_emergency_duty boolean NOT NULL,
        done_so_far text NOT NULL,
        status text NOT NULL,
        offered_at timestamptz NOT NULL,
        offered_by uuid NOT NULL,
        answered_at timestamptz,
        answered_by uuid,
        answer_note text,
        CONSTRAINT "contact_handover__status" CHECK ("status" IN ('offered', 'accepted', 'returned', 'withdrawn')),
        CONSTRAINT "contact_handover__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "contact_handover__open" ON "contact_handover" ("contact_id") WHERE "status" = 'offered';
      ALTER TABLE "contact" ADD CONSTRAINT "contact__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
      ALTER TABLE "contact" ADD CONSTRAINT "contact__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "contact" ADD CONSTRAINT "contact__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "contact_reporter" ADD CONSTRAINT "contact_reporter__contact_id__fk" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__contact_id__fk" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      ALTER TABLE "contact_handover" ADD CONSTRAINT "contact_handover__contact_id__fk" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      ALTER TABLE "contact_handover" ADD CONSTRAINT "contact_handover__to_unit_id__fk" FOREIGN KEY ("to_unit_id") REFERENCES "unit"("id");
      ALTER TABLE "workspace" ADD "is_emergency_duty" boolean NOT NULL DEFAULT false;
    `);
  }

  private async queues(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Units whose intake the reader receives: holders of the task in any of the unit's own workspaces.
      CREATE FUNCTION app.intake_units() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT w.unit_id), '{}')
        FROM work_task t JOIN workspace w ON w.id = t.workspace_id AND NOT w.is_emergency_duty
        JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE t.professional_id = app.current_user_id() AND t.task = 'intake'
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;
      CREATE FUNCTION app.is_on_emergency_duty() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1
        FROM work_task t JOIN workspace w ON w.id = t.workspace_id AND w.is_emergency_duty
        JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE t.professional_id = app.current_user_id() AND t.task = 'intake'
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
      $$;
      -- Where contacts are received: units with a live holder of the task, and each unit with an emergency duty. Told to every receiver,
      -- to hand over to; never who they are.
      CREATE FUNCTION app.intake_places() RETURNS TABLE (unit_id uuid, is_emergency_duty boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT DISTINCT w.unit_id, w.is_emergency_duty
        FROM work_task t JOIN workspace w ON w.id = t.workspace_id
        JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE t.task = 'intake' AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          AND (app.is_on_emergency_duty() OR cardinality(app.intake_units()) > 0)
      $$;
      CREATE FUNCTION app.is_my_queue(the_unit uuid, of_duty boolean) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN of_duty THEN app.is_on_emergency_duty() ELSE the_unit = ANY (app.intake_units()) END
      $$;
    `);
    const [reach] = (await runner.query(
      `SELECT pg_get_functiondef('app.stream_reach(text)'::regprocedure) AS body`,
    )) as { body: string }[];
    if (!reach) throw new Error('app.stream_reach is missing');
    // One stream a queue: of a unit, or of the county for its emergency duty.
    await runner.query(
      reach.body.replace(
        /WHEN 'user' THEN/,
        `WHEN 'intake' THEN CASE
            WHEN target = ANY (app.intake_units()) THEN 'all'
            WHEN app.is_on_emergency_duty() AND EXISTS (SELECT 1 FROM county c WHERE c.id = target) THEN 'all' END
          WHEN 'user' THEN`,
      ),
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
      -- Seen in its queue, by whom it is offered to, and with the case that came of it where its assessments are open (457/2024).
      CREATE FUNCTION app.is_offered_to_me(the_contact uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM contact_handover h WHERE h.contact_id = the_contact AND h.status = 'offered'
          AND app.is_my_queue(h.to_unit_id, h.to_emergency_duty))
      $$;
      CREATE POLICY contact_seen ON contact FOR SELECT TO rinnalla_app
        USING ((NOT is_emergency_duty AND unit_id = ANY ((SELECT app.intake_units())::uuid[]))
          OR (is_emergency_duty AND (SELECT app.is_on_emergency_duty()))
          OR app.is_offered_to_me(id)
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = contact.case_id AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[])
            OR c.id = ANY ((SELECT app.cases_open_for('assessment'))::uuid[]))));
      CREATE POLICY contact_recorded ON contact FOR INSERT TO rinnalla_app
        WITH CHECK (created_by = (SELECT app.current_user_id()) AND app.is_my_queue(unit_id, is_emergency_duty));
      CREATE POLICY contact_moved ON contact FOR UPDATE TO rinnalla_app
        USING (app.is_my_queue(unit_id, is_emergency_duty) OR app.is_offered_to_me(id)) WITH CHECK (true);

      ALTER TABLE contact_reporter ENABLE ROW LEVEL SECURITY;
      -- A secret reporter is known to whoever wrote the name down and whoever handles the contact.
      CREATE POLICY contact_reporter_seen ON contact_reporter FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_reporter.contact_id
          AND (NOT contact_reporter.is_secret OR k.created_by = (SELECT app.current_user_id()) OR k.taken_by = (SELECT app.current_user_id()))));
      CREATE POLICY contact_reporter_recorded ON contact_reporter FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id AND k.created_by = (SELECT app.current_user_id())));

      ALTER TABLE contact_step ENABLE ROW LEVEL SECURITY;
      CREATE POLICY contact_step_seen ON contact_step FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_step.contact_id));
      CREATE POLICY contact_step_made ON contact_step FOR INSERT TO rinnalla_app
        WITH CHECK ("by" = (SELECT app.current_user_id()));

      ALTER TABLE contact_handover ENABLE ROW LEVEL SECURITY;
      CREATE POLICY contact_handover_seen ON contact_handover FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_handover.contact_id));
      CREATE POLICY contact_handover_offered ON contact_handover FOR INSERT TO rinnalla_app
        WITH CHECK (offered_by = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id));
      -- Answered by whom it is offered to; withdrawn by whoever deals with the contact meanwhile.
      CREATE POLICY contact_handover_answered ON contact_handover FOR UPDATE TO rinnalla_app
        USING (app.is_my_queue(to_unit_id, to_emergency_duty) OR EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id
          AND app.is_my_queue(k.unit_id, k.is_emergency_duty))) WITH CHECK (true);

      -- Is there a reporter at all? Told with the contact, so that a secret one is known to be kept back.
      CREATE FUNCTION app.has_reporter(the_contact uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM contact_reporter r WHERE r.contact_id = the_contact)
      $$;

      GRANT SELECT, INSERT, UPDATE ON contact, contact_handover TO rinnalla_app;
      GRANT SELECT, INSERT ON contact_reporter, contact_step TO rinnalla_app;
      REVOKE EXECUTE ON FUNCTION app.intake_units(), app.is_on_emergency_duty(), app.intake_places(), app.is_my_queue(uuid, boolean), app.is_offered_to_me(uuid),
        app.has_reporter(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.intake_units(), app.is_on_emergency_duty(), app.intake_places(), app.is_my_queue(uuid, boolean), app.is_offered_to_me(uuid),
        app.has_reporter(uuid) TO rinnalla_app;
    `);
  }
}
