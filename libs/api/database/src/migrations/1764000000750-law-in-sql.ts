import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Tables that belong to a plan: seen where the plan is, which is not wherever the case is. */
const OF_A_PLAN = [
  'plan',
  'plan_item',
  'plan_text',
  'plan_text_version',
  'goal',
  'goal_rating',
  'planned_service',
  'responsibility',
];

/**
 * Decree 457/2024 and act 703/2023 in the database: the rule of `decideDocument`, word for word, over `access_rule`. Policies ask it;
 * nothing the code forgets opens a row.
 */
export class LawInSql1764000000750 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.standing(runner);
    await this.documents(runner);
    await this.policies(runner);
    await this.sharing(runner);
    await this.logs(runner);
  }

  private async standing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE AS $$
        SELECT (app.now() AT TIME ZONE 'Europe/Helsinki')::date
      $$;

      -- Is the reader given this task for the whole county?
      CREATE FUNCTION app.has_county_task(the_task text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
          WHERE t.professional_id = app.current_user_id() AND t.task = the_task AND t.workspace_id IS NULL
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
      $$;

      -- 457/2024 12 §: the tasks that reach every case of their workspace, and only social welfare's own staff hold them.
      CREATE OR REPLACE FUNCTION app.wide_workspaces() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT t.workspace_id), '{}')
        FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE t.professional_id = app.current_user_id() AND t.task IN ('client_responsibility_wide', 'child_responsibility')
          AND t.workspace_id IS NOT NULL
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;

      CREATE OR REPLACE FUNCTION app.task_workspaces() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT t.workspace_id), '{}')
        FROM work_task t
        WHERE t.professional_id = app.current_user_id() AND t.task <> 'management' AND t.workspace_id IS NOT NULL
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;

      -- Numbers of a workspace: for its management, and for those who see all its cases.
      CREATE OR REPLACE FUNCTION app.workspace_counts(the_workspace uuid) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'id', the_workspace,
          'byStatus', (SELECT coalesce(jsonb_agg(jsonb_build_object('status', s.status, 'count', s.count)), '[]') FROM (
            SELECT status, count(*)::int AS count FROM "case" WHERE workspace_id = the_workspace GROUP BY status) s),
          'overdueResponsibilities', (SELECT count(*)::int FROM responsibility r JOIN "case" c ON c.id = r.case_id
            WHERE c.workspace_id = the_workspace AND r.withdrawn_at IS NULL AND r.status IN ('proposed', 'accepted', 'in_progress')
              AND r.due_on < (app.now() AT TIME ZONE 'Europe/Helsinki')::date),
          'openConsultations', (SELECT count(*)::int FROM consultation q JOIN consultation_subject s ON s.consultation_id = q.id
            JOIN "case" c ON c.id = s.case_id
            WHERE c.workspace_id = the_workspace AND q.status IN ('requested', 'claimed', 'more_info_asked', 'answered')),
          'withoutNamedWorker', (SELECT count(*)::int FROM "case" c WHERE c.workspace_id = the_workspace AND c.status <> 'ended'
            AND NOT EXISTS (SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.kind = 'named_worker'
              AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now()))))
        WHERE the_workspace = ANY (app.wide_workspaces()) OR EXISTS (
          SELECT 1 FROM work_task t WHERE t.professional_id = app.current_user_id() AND t.workspace_id = the_workspace
            AND t.task = 'management' AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
      $$;

      CREATE OR REPLACE FUNCTION app.viewer_facts() RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT jsonb_build_object(
          'unitId', p.unit_id,
          'profession', p.profession,
          'register', p.register,
          'tasks', coalesce((
            SELECT jsonb_agg(jsonb_build_object('workspaceId', t.workspace_id, 'task', t.task,
              'serviceFunctions', t.service_functions, 'specialities', t.specialities))
            FROM work_task t
            WHERE t.professional_id = p.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          ), '[]'),
          'expertiseIds', coalesce((
            SELECT jsonb_agg(e.expertise_id) FROM professional_expertise e WHERE e.professional_id = p.id
          ), '[]'))
        FROM professional p
        WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL
      $$;
    `);
  }

  private async documents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Legal modes in force between the reader and a case's client, beside one's own register: of relations, and of overrides.
      -- A mode that rests on a permission counts only while the permission lives; its scope comes along.
      CREATE FUNCTION app.sharing_grounds(the_case uuid, the_clients uuid[])
      RETURNS TABLE (mode text, data_register text, recipients text[], service_functions text[], patient_data text[], recorded_from date, recorded_until date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT r.legal_mode, d.data_register, d.recipients, d.service_functions, d.patient_data, d.recorded_from, d.recorded_until
        FROM relation r
        LEFT JOIN disclosure_permission d ON r.legal_mode = 'M2' AND d.id::text = r.evidence->>'permissionId'
          AND d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
        WHERE r.case_id = the_case AND r.professional_id = app.current_user_id() AND r.kind <> 'consultation'
          AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        UNION ALL
        SELECT CASE o.ground WHEN 'social_authority_need' THEN 'M4' ELSE 'M3' END, NULL, NULL, NULL, NULL, NULL, NULL
        FROM override o
        WHERE o.professional_id = app.current_user_id() AND o.client_id = ANY (the_clients) AND o.ground <> 'confirmation_26'
          AND o.ended_at IS NULL AND o.started_at <= app.now() AND o.expires_at > app.now()
      $$;

      -- What keeps the reader from this document; NULL: nothing does. Asked in the order of the law's questions, as the code asks.
      CREATE FUNCTION app.document_mask(the_kind text, the_case uuid, the_clients uuid[], the_function text, recorded_on date,
        the_record uuid, author_profession text, the_speciality text) RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me professional;
        of_case "case";
        is_related boolean;
        of_register text;
        is_gated boolean;
        the_modes text[];
        has_task boolean;
        has_function boolean;
        carried integer;
        covered integer;
        is_denied boolean;
        undeniable boolean;
        branch text;
      BEGIN
        SELECT * INTO me FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL;
        SELECT * INTO of_case FROM "case" c WHERE c.id = the_case;
        IF me.id IS NULL OR of_case.id IS NULL THEN
          RETURN 'relation';
        END IF;
        is_related := EXISTS (SELECT 1 FROM relation r WHERE r.case_id = the_case AND r.professional_id = me.id
          AND r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now()));
        IF NOT is_related AND NOT of_case.workspace_id = ANY (app.wide_workspaces()) THEN
          RETURN 'relation';
        END IF;

        SELECT bool_or(true), bool_or(x.fits), array_agg(DISTINCT m.mode) FILTER (WHERE x.fits), min(x.register), bool_or(x.is_purpose_gated)
        INTO has_task, has_function, the_modes, of_register, is_gated
        FROM (
          SELECT a.modes, a.register, a.is_purpose_gated,
            the_function = ANY (a.functions) OR (the_function = ANY (a.own_functions) AND the_function = ANY (t.service_functions)) AS fits
          FROM work_task t JOIN access_rule a ON a.task = t.task AND a.kind = the_kind
            AND a.valid_from <= app.today() AND (a.valid_to IS NULL OR a.valid_to > app.today())
            AND NOT a.joint_service_only AND (NOT a.own_profession_only OR document_mask.author_profession = me.profession)
          WHERE t.professional_id = me.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
            AND (is_related OR t.workspace_id = of_case.workspace_id)
        ) x CROSS JOIN LATERAL unnest(x.modes) m(mode);
        IF has_task IS NOT TRUE THEN
          RETURN 'work_task';
        ELSIF has_function IS NOT TRUE THEN
          RETURN 'service_function';
        END IF;

        IF of_register = me.register THEN
          IF NOT 'M8' = ANY (the_modes) THEN
            RETURN 'legal_mode';
          END IF;
        ELSE
          branch := CASE me.register WHEN 'social' THEN 'public_social_welfare' ELSE 'public_health_care' END;
          SELECT count(*), count(*) FILTER (WHERE g.covers), coalesce(bool_or(g.covers AND g.mode = 'M4'), false)
          INTO carried, covered, undeniable
          FROM (
            SELECT s.mode, s.mode <> 'M2' OR coalesce(
              s.data_register = of_register AND branch = ANY (s.recipients)
              AND (s.recorded_from IS NULL OR recorded_on >= s.recorded_from)
              AND (s.recorded_until IS NULL OR recorded_on <= s.recorded_until)
              AND CASE of_register
                WHEN 'social' THEN the_function = ANY (s.service_functions)
                ELSE CASE the_kind
                  WHEN 'patient_summary' THEN 'patient_summary' = ANY (s.patient_data)
                  WHEN 'statement' THEN 'statements' = ANY (s.patient_data)
                  ELSE 'all_service_events' = ANY (s.patient_data) END
                END, false) AS covers
            FROM app.sharing_grounds(the_case, the_clients) s
            WHERE s.mode <> 'M8' AND s.mode = ANY (the_modes)
          ) g;
          IF carried = 0 THEN
            RETURN 'legal_mode';
          ELSIF covered = 0 THEN
            RETURN 'permission_scope';
          END IF;
          is_denied := EXISTS (SELECT 1 FROM denial d WHERE d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
            AND d.register = of_register AND CASE
              WHEN d.target IN ('controller', 'all_patient_data', 'controller_register') THEN true
              WHEN d.target = 'service_function' THEN d.service_function = the_function
              WHEN d.target IN ('document', 'service_event') THEN d.record_id = the_record
              ELSE false END);
          IF is_denied AND NOT undeniable THEN
            RETURN 'denial';
          END IF;
          IF is_gated AND NOT EXISTS (SELECT 1 FROM purpose_statement p WHERE p.professional_id = me.id AND p.case_id = the_case
            AND p.subject = 'records' AND p.stated_at <= app.now() AND p.valid_until > app.now()) THEN
            RETURN 'purpose';
          END IF;
        END IF;

        IF the_speciality IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM work_task t WHERE t.professional_id = me.id AND the_speciality = ANY (t.specialities)
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
            AND (is_related OR t.workspace_id = of_case.workspace_id))
          AND NOT EXISTS (SELECT 1 FROM override o WHERE o.professional_id = me.id AND o.client_id = ANY (the_clients)
            AND o.ground = 'confirmation_26' AND o.ended_at IS NULL AND o.started_at <= app.now() AND o.expires_at > app.now()) THEN
          RETURN 'confirmation';
        END IF;
        RETURN NULL;
      END $$;

      CREATE FUNCTION app.clients_of(the_case uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(cc.client_id), '{}') FROM case_client cc WHERE cc.case_id = the_case AND cc.valid_to IS NULL
      $$;

      -- Cases the reader has a live relation to and whose documents of this kind are open. Same-register cases pass by set; only what
      -- crosses the registers is asked one by one. A consultation never opens the case.
      CREATE FUNCTION app.cases_open_for(the_kind text) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH me AS MATERIALIZED (
          SELECT p.id, p.register FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL
        ), mine AS MATERIALIZED (
          SELECT r.case_id, c.service_function FROM me JOIN relation r ON r.professional_id = me.id JOIN "case" c ON c.id = r.case_id
          WHERE r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ), own AS MATERIALIZED (
          SELECT DISTINCT f.name FROM me JOIN work_task t ON t.professional_id = me.id
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          JOIN access_rule a ON a.task = t.task AND a.kind = the_kind AND a.register = me.register AND 'M8' = ANY (a.modes)
            AND NOT a.joint_service_only AND NOT a.own_profession_only
            AND a.valid_from <= app.today() AND (a.valid_to IS NULL OR a.valid_to > app.today())
          CROSS JOIN LATERAL (
            SELECT unnest(a.functions) UNION (SELECT unnest(a.own_functions) INTERSECT SELECT unnest(t.service_functions))) f(name)
        ), is_own AS (
          SELECT EXISTS (SELECT 1 FROM me JOIN access_rule a ON a.kind = the_kind AND a.register = me.register) AS yes
        )
        SELECT coalesce(array_agg(DISTINCT mine.case_id), '{}') FROM mine, is_own
        WHERE CASE WHEN is_own.yes THEN mine.service_function IN (SELECT name FROM own)
          ELSE app.document_mask(the_kind, mine.case_id, app.clients_of(mine.case_id), mine.service_function, app.today(), NULL, NULL, NULL) IS NULL
          END
      $$;

      CREATE OR REPLACE FUNCTION app.related_cases() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT app.cases_open_for('client_information')
      $$;
      CREATE FUNCTION app.plan_cases() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT app.cases_open_for('plan')
      $$;

      -- Does the case stand open to this professional today? Asked for somebody else, so it looks through their eyes for a moment.
      CREATE FUNCTION app.is_open_to(the_case uuid, the_professional uuid) RETURNS boolean
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        answer boolean;
      BEGIN
        PERFORM set_config('app.user_id', the_professional::text, true);
        answer := the_case = ANY (app.related_cases());
        PERFORM set_config('app.user_id', coalesce(asking, ''), true);
        RETURN answer;
      END $$;

      -- Everyone a case's events may be told to, beside those with wide responsibility in its workspace.
      DROP FUNCTION app.case_audience(uuid);
      CREATE FUNCTION app.case_audience(the_case uuid) RETURNS uuid[]
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT r.professional_id), '{}')
        FROM relation r
        WHERE r.case_id = the_case AND r.kind <> 'consultation'
          AND r.valid_from <= now() AND (r.valid_to IS NULL OR r.valid_to > now())
          AND app.is_open_to(the_case, r.professional_id)
      $$;
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of OF_A_PLAN) {
      await runner.query(`
        DROP POLICY ${table}_with_case ON ${table};
        CREATE POLICY ${table}_with_plan ON ${table} FOR ALL TO rinnalla_app
          USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id
            AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.plan_cases())::uuid[]))))
          WITH CHECK (EXISTS (SELECT 1 FROM "case" c WHERE c.id = ${table}.case_id
            AND (c.workspace_id = ANY ((SELECT app.wide_workspaces())::uuid[]) OR c.id = ANY ((SELECT app.plan_cases())::uuid[])))
            OR app.is_case_in_the_making(case_id));
      `);
    }
    await runner.query(`
      -- Each register has a policy of its own; a health entry is never opened by a rule of the social one, nor the other way.
      ALTER TABLE record_entry ENABLE ROW LEVEL SECURITY;
      CREATE FUNCTION app.entry_mask(entry record_entry) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT app.document_mask(entry.kind, entry.case_id, ARRAY[entry.client_id], entry.service_function, (entry.created_at AT TIME ZONE 'Europe/Helsinki')::date,
          entry.id, entry.author_profession, entry.speciality)
      $$;
      -- Records somebody disclosed to the reader by name (703/2023 56 §).
      CREATE FUNCTION app.disclosed_records() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT x), '{}') FROM disclosure d, unnest(d.record_ids) x
        WHERE d.recipient_id = app.current_user_id() AND d.ended_at IS NULL
      $$;
      CREATE POLICY record_entry_social ON record_entry FOR SELECT TO rinnalla_app
        USING (register = 'social' AND (app.entry_mask(record_entry) IS NULL OR id = ANY ((SELECT app.disclosed_records())::uuid[])));
      CREATE POLICY record_entry_health ON record_entry FOR SELECT TO rinnalla_app
        USING (register = 'health' AND (app.entry_mask(record_entry) IS NULL OR id = ANY ((SELECT app.disclosed_records())::uuid[])));
      -- One writes to one's own register, and only what one may read back.
      CREATE POLICY record_entry_written ON record_entry FOR INSERT TO rinnalla_app
        WITH CHECK (created_by = (SELECT app.current_user_id())
          AND register = (SELECT app.viewer_facts()->>'register') AND app.entry_mask(record_entry) IS NULL);
      CREATE POLICY record_entry_corrected ON record_entry FOR UPDATE TO rinnalla_app
        USING (register = (SELECT app.viewer_facts()->>'register') AND app.entry_mask(record_entry) IS NULL);

      -- How many entries of these cases the reader is kept from, and why. What may not be mentioned is not counted.
      CREATE FUNCTION app.masked_entries(the_cases uuid[]) RETURNS TABLE (case_id uuid, register text, reason text, entries integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT e.case_id, e.register, m.reason, count(*)::int
        FROM record_entry e CROSS JOIN LATERAL (SELECT app.entry_mask(e) AS reason) m
        WHERE e.case_id = ANY (the_cases) AND m.reason IS NOT NULL AND m.reason <> 'relation'
          AND NOT e.id = ANY (app.disclosed_records())
          AND NOT (m.reason IN ('work_task', 'service_function', 'legal_mode') AND EXISTS (
            SELECT 1 FROM access_rule a WHERE a.kind = e.kind AND a.is_unmentioned))
          AND app.document_mask('client_information', e.case_id, app.clients_of(e.case_id), e.service_function, app.today(), NULL, NULL, NULL) IS NULL
        GROUP BY e.case_id, e.register, m.reason
      $$;
    `);
  }

  private async sharing(runner: QueryRunner): Promise<void> {
    for (const table of ['disclosure_permission', 'denial']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_seen ON ${table} FOR SELECT TO rinnalla_app
          USING (EXISTS (SELECT 1 FROM client k WHERE k.id = ${table}.client_id));
        CREATE POLICY ${table}_recorded ON ${table} FOR INSERT TO rinnalla_app
          WITH CHECK (created_by = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM client k WHERE k.id = client_id));
        -- Withdrawing a denial or a permission may end the withdrawer's own sight of the client.
        CREATE POLICY ${table}_withdrawn ON ${table} FOR UPDATE TO rinnalla_app
          USING (EXISTS (SELECT 1 FROM client k WHERE k.id = ${table}.client_id)) WITH CHECK (true);
        GRANT SELECT, INSERT, UPDATE ON ${table} TO rinnalla_app;
      `);
    }
    await runner.query(`
      ALTER TABLE override ENABLE ROW LEVEL SECURITY;
      CREATE POLICY override_seen ON override FOR SELECT TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()) OR (SELECT app.has_county_task('data_protection'))
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = override.case_id));
      CREATE POLICY override_pleaded ON override FOR INSERT TO rinnalla_app
        WITH CHECK (professional_id = (SELECT app.current_user_id())
          AND EXISTS (SELECT 1 FROM "case" c JOIN case_client cc ON cc.case_id = c.id WHERE c.id = case_id AND cc.client_id = override.client_id));
      CREATE POLICY override_ended ON override FOR UPDATE TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()))
        WITH CHECK (professional_id = (SELECT app.current_user_id()) AND reviewed_by IS NULL);
      -- No one reviews their own.
      CREATE POLICY override_reviewed ON override FOR UPDATE TO rinnalla_app
        USING ((SELECT app.has_county_task('data_protection')) AND professional_id <> (SELECT app.current_user_id()));

      ALTER TABLE purpose_statement ENABLE ROW LEVEL SECURITY;
      CREATE POLICY purpose_statement_own ON purpose_statement FOR ALL TO rinnalla_app
        USING (professional_id = (SELECT app.current_user_id()))
        WITH CHECK (professional_id = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_id));

      ALTER TABLE client_contact ENABLE ROW LEVEL SECURITY;
      -- Of someone under non-disclosure, only with a reason stated for a case of theirs (661/2009 37 §).
      CREATE POLICY client_contact_seen ON client_contact FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = client_contact.client_id AND (NOT k.is_non_disclosed OR EXISTS (
          SELECT 1 FROM purpose_statement p JOIN case_client cc ON cc.case_id = p.case_id AND cc.client_id = k.id
          WHERE p.subject = 'protected_contact' AND p.stated_at <= app.now() AND p.valid_until > app.now()))));
      CREATE POLICY client_contact_made ON client_contact FOR INSERT TO rinnalla_app
        WITH CHECK (updated_by = (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM client k WHERE k.id = client_id));
      CREATE POLICY client_contact_changed ON client_contact FOR UPDATE TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = client_contact.client_id));

      ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY;
      CREATE POLICY disclosure_seen ON disclosure FOR SELECT TO rinnalla_app
        USING (disclosed_by = (SELECT app.current_user_id()) OR recipient_id = (SELECT app.current_user_id())
          OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = disclosure.case_id));
      CREATE POLICY disclosure_made ON disclosure FOR INSERT TO rinnalla_app
        WITH CHECK (disclosed_by = (SELECT app.current_user_id())
          -- The holder discloses what the holder may read: never more, and of one client.
          AND cardinality(record_ids) = (SELECT count(*) FROM record_entry e WHERE e.id = ANY (record_ids) AND e.client_id = disclosure.client_id));
      CREATE POLICY disclosure_ended ON disclosure FOR UPDATE TO rinnalla_app
        USING (disclosed_by = (SELECT app.current_user_id()) OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = disclosure.case_id));

      ALTER TABLE disclosure_request ENABLE ROW LEVEL SECURITY;
      CREATE POLICY disclosure_request_seen ON disclosure_request FOR SELECT TO rinnalla_app
        USING (asked_by = (SELECT app.current_user_id()) OR EXISTS (SELECT 1 FROM "case" c WHERE c.id = disclosure_request.case_id));
      CREATE POLICY disclosure_request_asked ON disclosure_request FOR INSERT TO rinnalla_app
        WITH CHECK (asked_by = (SELECT app.current_user_id()));
      CREATE POLICY disclosure_request_answered ON disclosure_request FOR UPDATE TO rinnalla_app
        USING (asked_by <> (SELECT app.current_user_id()) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = disclosure_request.case_id));

      GRANT SELECT, INSERT, UPDATE ON override, purpose_statement, client_contact, disclosure, disclosure_request, record_entry TO rinnalla_app;
      GRANT SELECT ON access_rule TO rinnalla_app;
    `);
  }

  private async logs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row per operation, purpose, ground and register (703/2023 10 §). What goes from one register to the other is a disclosure
      -- too, and stands in its own log with the legal mode and what it rests on: the ground is written 'relation:team_member/M2:<permission>'.
      CREATE OR REPLACE FUNCTION app.write_usage(entry jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        reader_register text := (SELECT p.register FROM professional p WHERE p.id = app.current_user_id());
        told record;
      BEGIN
        FOR told IN
          SELECT u->>'purpose' AS purpose, u->>'basis' AS basis, coalesce(u->>'register', 'social') AS register,
            coalesce(array_agg(DISTINCT c.id::uuid) FILTER (WHERE c.id IS NOT NULL), '{}') AS clients,
            coalesce(array_agg(DISTINCT r.id::uuid) FILTER (WHERE r.id IS NOT NULL), '{}') AS records,
            coalesce(array_agg(DISTINCT f.name) FILTER (WHERE f.name IS NOT NULL), '{}') AS classes
          FROM jsonb_array_elements(entry->'uses') u
          LEFT JOIN LATERAL jsonb_array_elements_text(u->'clientIds') c(id) ON true
          LEFT JOIN LATERAL jsonb_array_elements_text(u->'recordIds') r(id) ON true
          LEFT JOIN LATERAL jsonb_array_elements_text(u->'fieldClasses') f(name) ON true
          GROUP BY 1, 2, 3
        LOOP
          INSERT INTO usage_log (at, professional_id, session_id, operation, view_id, purpose, basis, register, client_ids, record_ids, field_classes)
          VALUES (app.now(), app.current_user_id(), entry->>'sessionId', entry->>'operation', entry->>'viewId', told.purpose, told.basis,
            told.register, told.clients, told.records, told.classes);
          IF told.register <> reader_register AND cardinality(told.clients) > 0 THEN
            INSERT INTO disclosure_log (at, data_register, disclosed_by, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
            VALUES (app.now(), told.register, NULL, app.current_user_id(), entry->>'operation', told.purpose,
              nullif(split_part(split_part(told.basis, '/', 2), ':', 1), ''), told.basis, told.clients, told.records, told.classes);
          END IF;
        END LOOP;
      END $$;

      -- A refusal is remembered by itself: the transaction it came from is gone.
      CREATE FUNCTION app.record_attempt(the_professional uuid, the_session text, the_operation text, the_code text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        INSERT INTO access_attempt (at, professional_id, session_id, operation, code)
        VALUES (now(), the_professional, the_session, left(the_operation, 200), the_code)
      $$;

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.today(), app.has_county_task(text), app.sharing_grounds(uuid, uuid[]),
        app.document_mask(text, uuid, uuid[], text, date, uuid, text, text), app.clients_of(uuid), app.cases_open_for(text),
        app.plan_cases(), app.entry_mask(record_entry), app.disclosed_records(), app.masked_entries(uuid[]),
        app.record_attempt(uuid, text, text, text), app.case_audience(uuid) TO rinnalla_app;
      GRANT EXECUTE ON FUNCTION app.case_audience(uuid) TO rinnalla_jobs;
    `);
  }
}
