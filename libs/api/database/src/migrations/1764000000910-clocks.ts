import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Clocks of cases and contacts, what happened to them, and what people are told of them (SHL 36, 45 §; LSL 26 §). */
export class Clocks1764000000910 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.policies(runner);
    await this.events(runner);
    await this.notices(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "clock" (
        "id" uuid NOT NULL,
        "case_id" uuid,
        "contact_id" uuid,
        "client_id" uuid,
        "unit_id" uuid NOT NULL,
        "is_emergency_duty" boolean NOT NULL DEFAULT false,
        "workspace_id" uuid,
        "rule_id" text NOT NULL,
        "rule_version" integer NOT NULL,
        "basis" text NOT NULL,
        "kind" text NOT NULL,
        "binds" text NOT NULL,
        "event_id" uuid NOT NULL,
        "started_at" timestamptz NOT NULL,
        "limit_count" integer,
        "limit_unit" text,
        "first_due_day" date,
        "first_due_at" timestamptz,
        "due_day" date,
        "due_at" timestamptz,
        "due_soon_at" timestamptz,
        "due_today_at" timestamptz,
        "extended_at" timestamptz,
        "met_at" timestamptz,
        "not_applicable_at" timestamptz,
        "closed_at" timestamptz,
        "told" text,
        "next_turn_at" timestamptz,
        "created_at" timestamptz NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "clock__basis" CHECK ("basis" IN ('statutory', 'county_target')),
        CONSTRAINT "clock__kind" CHECK ("kind" IN ('urgency_assessed', 'assessment_started', 'assessment_completed', 'decision_executed', 'plan_reviewed', 'report_given_back', 'review_requested', 'answer_given', 'breach_notified', 'treatment_begun', 'care_given')),
        CONSTRAINT "clock__binds" CHECK ("binds" IN ('county', 'client')),
        CONSTRAINT "clock__limit_unit" CHECK ("limit_unit" IN ('wd', 'mo', 'd')),
        CONSTRAINT "clock__told" CHECK ("told" IN ('due_soon', 'due_today', 'breached')),
        CONSTRAINT "clock__of_something" CHECK ("case_id" IS NOT NULL OR "contact_id" IS NOT NULL),
        CONSTRAINT "clock__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "clock__case_id__idx" ON "clock" ("case_id");
      CREATE INDEX "clock__contact_id__idx" ON "clock" ("contact_id");
      CREATE INDEX "clock__client_id__idx" ON "clock" ("client_id");
      CREATE INDEX "clock__open_by_unit" ON "clock" ("unit_id", "due_at", "id") WHERE "closed_at" IS NULL;
      CREATE INDEX "clock__open_by_workspace" ON "clock" ("workspace_id", "due_at", "id") WHERE "closed_at" IS NULL;
      CREATE INDEX "clock__next_turn" ON "clock" ("next_turn_at") WHERE "next_turn_at" IS NOT NULL;
      CREATE TABLE "clock_change" (
        "id" uuid NOT NULL,
        "clock_id" uuid NOT NULL,
        "change" text NOT NULL,
        "at" timestamptz NOT NULL,
        "recorded_at" timestamptz NOT NULL,
        "by" uuid,
        "reason" text,
        "from_day" date,
        "to_day" date,
        CONSTRAINT "clock_change__change" CHECK ("change" IN ('started', 'due_soon', 'due_today', 'breached', 'extended', 'met', 'met_late', 'not_applicable')),
        CONSTRAINT "clock_change__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "clock_change__by_clock" ON "clock_change" ("clock_id", "at", "id");
      CREATE TABLE "start_event" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "client_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "event_id" uuid NOT NULL,
        "at" timestamptz NOT NULL,
        "detail" jsonb NOT NULL,
        "recorded_at" timestamptz NOT NULL,
        "recorded_by" uuid NOT NULL,
        CONSTRAINT "start_event__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "start_event__client_id__idx" ON "start_event" ("client_id");
      CREATE UNIQUE INDEX "start_event__once" ON "start_event" ("case_id", "client_id", "kind", "event_id");
      CREATE TABLE "clock_client" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "client_id" uuid NOT NULL,
        "stated_age" text,
        "highest_care_allowance" boolean NOT NULL DEFAULT false,
        "disabled_person" boolean NOT NULL DEFAULT false,
        "recorded_at" timestamptz NOT NULL,
        "recorded_by" uuid NOT NULL,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "clock_client__stated_age" CHECK ("stated_age" IN ('child', 'adult', 'over_75')),
        CONSTRAINT "clock_client__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "clock_client__once" ON "clock_client" ("case_id", "client_id");
      CREATE TABLE "notice" (
        "id" uuid NOT NULL,
        "recipient_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "case_id" uuid,
        "clock_id" uuid,
        "at" timestamptz NOT NULL,
        "seen_at" timestamptz,
        "over_at" timestamptz,
        "version" integer NOT NULL DEFAULT 1,
        CONSTRAINT "notice__kind" CHECK ("kind" IN ('clock_due_soon', 'clock_due_today', 'clock_breached', 'lawful_pair_missing', 'licence_lapsed')),
        CONSTRAINT "notice__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "notice__case_id__idx" ON "notice" ("case_id");
      CREATE INDEX "notice__clock_id__idx" ON "notice" ("clock_id");
      CREATE INDEX "notice__unseen" ON "notice" ("recipient_id", "at") WHERE "seen_at" IS NULL AND "over_at" IS NULL;
      ALTER TABLE "county" ADD "eves_count" boolean NOT NULL DEFAULT true;
      ALTER TABLE "county" ADD "elderly_from_age" integer NOT NULL DEFAULT 75;
      ALTER TABLE "county" ADD "start_target" text DEFAULT '7wd';
      ALTER TABLE "county" ADD "completion_target" text DEFAULT '90d';
      ALTER TABLE "unit" ADD "office_hours" jsonb;
      ALTER TABLE "clock" ADD CONSTRAINT "clock__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "clock" ADD CONSTRAINT "clock__unit_id__fk" FOREIGN KEY ("unit_id") REFERENCES "unit"("id");
      ALTER TABLE "clock" ADD CONSTRAINT "clock__workspace_id__fk" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id");
      ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change__clock_id__fk" FOREIGN KEY ("clock_id") REFERENCES "clock"("id");
      ALTER TABLE "start_event" ADD CONSTRAINT "start_event__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "clock_client" ADD CONSTRAINT "clock_client__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");
      ALTER TABLE "notice" ADD CONSTRAINT "notice__recipient_id__fk" FOREIGN KEY ("recipient_id") REFERENCES "professional"("id");
      ALTER TABLE "notice" ADD CONSTRAINT "notice__clock_id__fk" FOREIGN KEY ("clock_id") REFERENCES "clock"("id");
      CREATE UNIQUE INDEX "clock__once" ON "clock" ("case_id", "client_id", "rule_id", "event_id");
      ALTER TABLE "clock" ADD CONSTRAINT "clock__up_case_id" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "clock" ADD CONSTRAINT "clock__up_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      ALTER TABLE "start_event" ADD CONSTRAINT "start_event__up_case_id" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "clock_client" ADD CONSTRAINT "clock_client__up_case_id" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE "notice" ADD CONSTRAINT "notice__up_case_id" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      CREATE TRIGGER clock_change_kept BEFORE UPDATE OR DELETE ON clock_change FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER clock_change_not_emptied BEFORE TRUNCATE ON clock_change FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const seenAsCase = `workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR case_id = ANY ((SELECT app.related_cases())::uuid[])`;
    const ofSeenCase = `EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_id)`;
    await runner.query(`
      ALTER TABLE clock ENABLE ROW LEVEL SECURITY;
      -- A clock is seen as its case is; one of a contact that no case came of yet, in the contact's queue.
      CREATE POLICY clock_seen ON clock FOR SELECT TO rinnalla_app USING (${seenAsCase} OR (case_id IS NULL AND CASE WHEN is_emergency_duty
        THEN (SELECT app.is_on_emergency_duty()) ELSE unit_id = ANY ((SELECT app.intake_units())::uuid[]) END)
        OR (case_id IS NULL AND app.is_offered_to_me(contact_id)));
      CREATE POLICY clock_started ON clock FOR INSERT TO rinnalla_app
        WITH CHECK (CASE WHEN case_id IS NULL THEN EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id) ELSE ${ofSeenCase} END);
      CREATE POLICY clock_changed ON clock FOR UPDATE TO rinnalla_app
        USING (CASE WHEN case_id IS NULL THEN EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id) ELSE ${ofSeenCase} END)
        WITH CHECK (true);
      ALTER TABLE clock_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY clock_change_seen ON clock_change FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM clock k WHERE k.id = clock_change.clock_id));
      CREATE POLICY clock_change_noted ON clock_change FOR INSERT TO rinnalla_app WITH CHECK ("by" = (SELECT app.current_user_id()));
      ALTER TABLE start_event ENABLE ROW LEVEL SECURITY;
      CREATE POLICY start_event_seen ON start_event FOR SELECT TO rinnalla_app USING (${ofSeenCase});
      CREATE POLICY start_event_noted ON start_event FOR INSERT TO rinnalla_app
        WITH CHECK (recorded_by = (SELECT app.current_user_id()) AND ${ofSeenCase});
      ALTER TABLE clock_client ENABLE ROW LEVEL SECURITY;
      CREATE POLICY clock_client_seen ON clock_client FOR SELECT TO rinnalla_app USING (${ofSeenCase});
      CREATE POLICY clock_client_noted ON clock_client FOR INSERT TO rinnalla_app
        WITH CHECK (recorded_by = (SELECT app.current_user_id()) AND ${ofSeenCase});
      CREATE POLICY clock_client_changed ON clock_client FOR UPDATE TO rinnalla_app USING (${ofSeenCase}) WITH CHECK (true);
      ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
      CREATE POLICY notice_seen ON notice FOR SELECT TO rinnalla_app
        USING (recipient_id = (SELECT app.current_user_id()) AND (SELECT app.is_enabled()) AND ${ofSeenCase});
      CREATE POLICY notice_read ON notice FOR UPDATE TO rinnalla_app
        USING (recipient_id = (SELECT app.current_user_id()) AND (SELECT app.is_enabled())) WITH CHECK (true);

      GRANT SELECT, INSERT, UPDATE ON clock, clock_client TO rinnalla_app;
      GRANT SELECT, INSERT ON clock_change, start_event TO rinnalla_app;
      GRANT SELECT, UPDATE ON notice TO rinnalla_app;
    `);
  }

  private async events(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Numbers events and puts them in the outbox, all at once: streams in one order for everyone, so that no two wait for each other in
      -- a ring. Answers how far each stream went.
      CREATE FUNCTION app.append_events(events jsonb, the_actor uuid, the_mutation uuid, at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_hashjoin = on SET enable_mergejoin = on SET enable_seqscan = on AS $$
      DECLARE positions jsonb;
      BEGIN
        WITH told AS (
          SELECT s.name AS stream, e.value AS event, e.place, row_number() OVER (PARTITION BY s.name ORDER BY e.place) AS turn
          FROM jsonb_array_elements(events) WITH ORDINALITY e(value, place), jsonb_array_elements_text(e.value->'streams') s(name)
        ), counted AS (
          SELECT stream, count(*) AS many FROM told GROUP BY stream
        ), numbered AS (
          INSERT INTO event_stream AS st (name, head) SELECT stream, many FROM counted ORDER BY stream
          ON CONFLICT (name) DO UPDATE SET head = st.head + excluded.head
          RETURNING name, head
        ), placed AS (
          SELECT t.stream, n.head - c.many + t.turn AS seq, t.event, t.place
          FROM told t JOIN counted c USING (stream) JOIN numbered n ON n.name = t.stream
        ), kept AS (
          INSERT INTO domain_event (stream, seq, type, change, ref_kind, ref_id, case_id, version, actor_id, mutation_id, at)
          SELECT stream, seq, event->>'type', event->>'change', event->>'refKind', (event->>'refId')::uuid, (event->>'caseId')::uuid,
            (event->>'version')::int, the_actor, the_mutation, at_moment
          FROM placed ORDER BY stream, seq
        ), sent AS (
          INSERT INTO outbox (event)
          SELECT (event - 'streams') || jsonb_build_object('stream', stream, 'seq', seq, 'actorId', the_actor, 'mutationId', the_mutation,
            'at', to_char(at_moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          FROM placed ORDER BY stream, seq
        )
        SELECT coalesce(jsonb_agg(jsonb_build_object('stream', stream, 'seq', seq) ORDER BY stream, seq), '[]') INTO positions FROM placed;
        IF positions <> '[]' THEN
          PERFORM pg_notify('rinnalla_outbox', '');
        END IF;
        RETURN positions;
      END $$;

      CREATE OR REPLACE FUNCTION app.finish_change(outcome jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        positions jsonb;
        me uuid := app.current_user_id();
      BEGIN
        UPDATE "case" SET last_change_at = app.now(), last_change_by = me
        WHERE id IN (SELECT DISTINCT (e->>'caseId')::uuid FROM jsonb_array_elements(outcome->'events') e WHERE e->>'caseId' IS NOT NULL);
        positions := app.append_events(outcome->'events', me, (outcome->>'mutationId')::uuid, app.now());
        UPDATE idempotency SET result = (outcome->'result') || jsonb_build_object('positions', positions)
        WHERE professional_id = me AND mutation_id = (outcome->>'mutationId')::uuid;
        RETURN positions;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.append_events(jsonb, uuid, uuid, timestamptz) FROM PUBLIC;
    `);
  }

  private async notices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who stands on a rung of the ladder for a case today.
      CREATE FUNCTION app.people_on_rung(the_case uuid, the_rung text, at_moment timestamptz) RETURNS SETOF uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT r.professional_id FROM relation r JOIN professional p ON p.id = r.professional_id AND p.disabled_at IS NULL
        WHERE r.case_id = the_case AND r.kind = the_rung AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
        UNION
        SELECT t.professional_id FROM "case" c JOIN work_task t ON t.workspace_id = c.workspace_id
          AND t.task IN ('client_responsibility_wide', 'child_responsibility')
        JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE the_rung = 'lead' AND c.id = the_case AND t.valid_from <= at_moment AND (t.valid_to IS NULL OR t.valid_to > at_moment)
      $$;

      CREATE FUNCTION app.give_notice(the_kind text, the_case uuid, recipients uuid[])
      RETURNS TABLE (id uuid, "recipientId" uuid, "caseId" uuid, version integer)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        -- One at a time for a case: nobody is told the same twice.
        PERFORM 1 FROM "case" c WHERE c.id = the_case AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases()))
          FOR UPDATE;
        IF NOT FOUND THEN
          RETURN;
        END IF;
        RETURN QUERY INSERT INTO notice AS n (id, recipient_id, kind, case_id, at)
          SELECT gen_random_uuid(), p.id, the_kind, the_case, app.now() FROM professional p
          WHERE p.id = ANY (recipients) AND p.disabled_at IS NULL AND NOT EXISTS (SELECT 1 FROM notice o
            WHERE o.recipient_id = p.id AND o.kind = the_kind AND o.case_id = the_case AND o.over_at IS NULL)
          RETURNING n.id, n.recipient_id, n.case_id, n.version;
      END $$;

      -- Ends what people were told of these clocks, or of this kind on this case.
      CREATE FUNCTION app.end_notices(the_clocks uuid[], the_kind text, the_case uuid)
      RETURNS TABLE (id uuid, "recipientId" uuid, "caseId" uuid, version integer)
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE notice n SET over_at = app.now(), version = n.version + 1
        WHERE n.over_at IS NULL AND (n.clock_id = ANY (the_clocks) OR (n.kind = the_kind AND n.case_id = the_case))
          AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = n.case_id
            AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())))
        RETURNING n.id, n.recipient_id, n.case_id, n.version
      $$;

      REVOKE EXECUTE ON FUNCTION app.people_on_rung(uuid, text, timestamptz), app.give_notice(text, uuid, uuid[]),
        app.end_notices(uuid[], text, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.people_on_rung(uuid, text, timestamptz), app.give_notice(text, uuid, uuid[]),
        app.end_notices(uuid[], text, uuid) TO rinnalla_app;

      CREATE OR REPLACE FUNCTION app.forget_open_cases() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.open_client_information', '', true), set_config('app.open_plan', '', true),
          set_config('app.open_assessment', '', true), set_config('app.open_decision', '', true);
        RETURN NULL;
      END $$;
    `);
  }
}
