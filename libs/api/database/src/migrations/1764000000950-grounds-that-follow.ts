import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A joint service and a client's permission are facts of the service and of the client, not of how a person came to the team
 * (703/2023 46 §, 53 § 1–3 mom.): they hold for everyone who works on the case, whatever mode their own relation states.
 */
export class GroundsThatFollow1764000000950 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.grounds(runner);
    await this.documents(runner);
    await this.resting(runner);
    await this.ending(runner);
    await this.log(runner);
    // What a reader sees follows from where a joint service is delivered, too.
    for (const table of ['workspace', 'unit']) {
      await runner.query(`
        CREATE TRIGGER ${table}_forget AFTER INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION app.forget_open_cases();
      `);
    }
    await runner.query(`
      REVOKE EXECUTE ON FUNCTION app.sharing_grounds(uuid, uuid[]), app.leave_joint_service(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.sharing_grounds(uuid, uuid[]), app.leave_joint_service(uuid) TO rinnalla_app;
    `);
  }

  private async grounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.sharing_grounds(uuid, uuid[]);

      -- Legal modes in force between the reader and a case's client, beside one's own register: what the reader's relations state, what
      -- follows for whoever works on the case from its joint service and from what the client permits, and overrides. task_ids: only
      -- these of the reader's tasks use the ground, the ones given in the joint service; NULL: every task does.
      CREATE FUNCTION app.sharing_grounds(the_case uuid, the_clients uuid[])
      RETURNS TABLE (mode text, task_ids uuid[], data_register text, recipients text[], service_functions text[], patient_data text[],
        recorded_from date, recorded_until date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH mine AS MATERIALIZED (
          SELECT r.legal_mode, r.evidence FROM relation r
          WHERE r.case_id = the_case AND r.professional_id = app.current_user_id() AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        )
        SELECT r.legal_mode, NULL::uuid[], d.data_register, d.recipients, d.service_functions, d.patient_data, d.recorded_from, d.recorded_until
        FROM mine r
        LEFT JOIN disclosure_permission d ON r.legal_mode = 'M2' AND d.id::text = r.evidence->>'permissionId'
          AND d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
        UNION ALL
        SELECT 'M1', array_agg(t.id), NULL, NULL, NULL, NULL, NULL, NULL
        FROM "case" c JOIN workspace w ON w.id = c.workspace_id JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
        JOIN workspace same ON same.joint_service_id = w.joint_service_id
        JOIN work_task t ON t.workspace_id = same.id AND t.professional_id = app.current_user_id()
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
        WHERE c.id = the_case AND EXISTS (SELECT 1 FROM mine)
        HAVING count(*) > 0
        UNION ALL
        SELECT 'M2', NULL, d.data_register, d.recipients, d.service_functions, d.patient_data, d.recorded_from, d.recorded_until
        FROM professional me JOIN disclosure_permission d ON d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
          AND d.data_register <> me.register
          AND CASE me.register WHEN 'social' THEN 'public_social_welfare' ELSE 'public_health_care' END = ANY (d.recipients)
        WHERE me.id = app.current_user_id() AND EXISTS (SELECT 1 FROM mine)
        UNION ALL
        SELECT CASE o.ground WHEN 'social_authority_need' THEN 'M4' ELSE 'M3' END, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM override o
        WHERE o.professional_id = app.current_user_id() AND o.client_id = ANY (the_clients) AND o.ground <> 'confirmation_26'
          AND o.ended_at IS NULL AND o.started_at <= app.now() AND o.expires_at > app.now()
      $$;
    `);
  }

  private async documents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What keeps the reader from this document; NULL: nothing does. Asked in the order of the law's questions, as the code asks.
      CREATE OR REPLACE FUNCTION app.document_mask(the_kind text, the_case uuid, the_clients uuid[], the_function text, recorded_on date,
        the_record uuid, author_profession text, the_speciality text) RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me professional;
        of_case "case";
        is_related boolean;
        of_register text;
        is_gated boolean;
        the_modes text[];
        -- Each of the reader's tasks that opens the document with the modes it does so under: 'task mode'.
        the_ways text[];
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

        SELECT bool_or(true), bool_or(x.fits), array_agg(DISTINCT m.mode) FILTER (WHERE x.fits),
          array_agg(DISTINCT x.task_id || ' ' || m.mode) FILTER (WHERE x.fits), min(x.register), bool_or(x.is_purpose_gated)
        INTO has_task, has_function, the_modes, the_ways, of_register, is_gated
        FROM (
          SELECT t.id AS task_id, a.modes, a.register, a.is_purpose_gated,
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
              AND (s.task_ids IS NULL OR EXISTS (SELECT 1 FROM unnest(s.task_ids) k(id) WHERE k.id || ' ' || s.mode = ANY (the_ways)))
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
    `);
  }

  private async resting(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How many people see data by each permission: in a case's team, by what their relation states or by the permission itself, where
      -- no joint service carries the data to them anyway; or with a consultation they have claimed.
      CREATE OR REPLACE FUNCTION app.resting_on(the_permissions uuid[]) RETURNS TABLE (permission_id uuid, people integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.id, count(DISTINCT x.professional_id)::int
        FROM unnest(the_permissions) p(id) JOIN (
          SELECT r.professional_id, r.evidence->>'permissionId' AS permission
          FROM relation r
          WHERE r.legal_mode = 'M2' AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          UNION ALL
          SELECT r.professional_id, d.id::text
          FROM disclosure_permission d
          JOIN case_client cc ON cc.client_id = d.client_id AND cc.valid_to IS NULL
          JOIN "case" c ON c.id = cc.case_id JOIN workspace w ON w.id = c.workspace_id JOIN unit u ON u.id = w.unit_id
          JOIN relation r ON r.case_id = cc.case_id AND r.kind <> 'consultation' AND r.legal_mode NOT IN ('M1', 'M3')
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          JOIN professional reader ON reader.id = r.professional_id AND reader.disabled_at IS NULL AND reader.register <> d.data_register
            AND CASE reader.register WHEN 'social' THEN 'public_social_welfare' ELSE 'public_health_care' END = ANY (d.recipients)
          WHERE d.id = ANY (the_permissions) AND d.withdrawn_at IS NULL
            AND EXISTS (SELECT 1 FROM work_task t JOIN access_rule a ON a.task = t.task AND a.register = d.data_register AND 'M2' = ANY (a.modes)
                AND a.valid_from <= app.today() AND (a.valid_to IS NULL OR a.valid_to > app.today())
              WHERE t.professional_id = reader.id AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
            AND NOT (u.is_joint_service_unit AND EXISTS (SELECT 1 FROM work_task t JOIN workspace same ON same.id = t.workspace_id
              WHERE t.professional_id = reader.id AND same.joint_service_id = w.joint_service_id
                AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())))
          UNION ALL
          SELECT r.professional_id, s.evidence->>'permissionId'
          FROM consultation_subject s JOIN relation r ON r.consultation_id = s.consultation_id AND r.kind = 'consultation'
          WHERE s.legal_mode = 'M2' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ) x ON x.permission = p.id::text
        GROUP BY p.id
      $$;
    `);
  }

  private async ending(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Before a workspace stops delivering a joint service: whoever may see by it reads every case of the service anew, on open screens
      -- too. Those whom another ground carries get back at once what it opens. For the administrator; no id leaves it.
      CREATE FUNCTION app.leave_joint_service(the_workspace uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator changes where a joint service is delivered' USING ERRCODE = '42501';
        END IF;
        PERFORM app.revoke('case', x.professional_id, x.case_id) FROM (
          SELECT DISTINCT r.professional_id, r.case_id
          FROM workspace w JOIN workspace same ON same.joint_service_id = w.joint_service_id
          JOIN "case" c ON c.workspace_id = same.id
          JOIN relation r ON r.case_id = c.id AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          JOIN work_task t ON t.professional_id = r.professional_id
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          JOIN workspace held ON held.id = t.workspace_id AND held.joint_service_id = w.joint_service_id
          WHERE w.id = the_workspace AND (same.id = w.id OR held.id = w.id)
        ) x;
      END $$;
    `);
  }

  private async log(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before; the clients of one case may each be told of on a ground of their own, 'M2:<permission>+M3': the first is the mode.
      CREATE OR REPLACE FUNCTION app.write_usage(entry jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        reader_register text := (SELECT p.register FROM professional p WHERE p.id = app.current_user_id());
        told record;
        clients uuid[];
        records uuid[];
        classes text[];
      BEGIN
        FOR told IN
          SELECT u->>'purpose' AS purpose, u->>'basis' AS basis, coalesce(u->>'register', 'social') AS register, jsonb_agg(u) AS uses
          FROM jsonb_array_elements(entry->'uses') u GROUP BY 1, 2, 3
        LOOP
          clients := ARRAY(SELECT DISTINCT x::uuid FROM jsonb_array_elements(told.uses) w, jsonb_array_elements_text(w->'clientIds') x);
          records := ARRAY(SELECT DISTINCT x::uuid FROM jsonb_array_elements(told.uses) w, jsonb_array_elements_text(w->'recordIds') x);
          classes := ARRAY(SELECT DISTINCT x FROM jsonb_array_elements(told.uses) w, jsonb_array_elements_text(w->'fieldClasses') x);
          INSERT INTO usage_log (at, professional_id, session_id, operation, view_id, purpose, basis, register, client_ids, record_ids, field_classes)
          VALUES (app.now(), app.current_user_id(), entry->>'sessionId', entry->>'operation', entry->>'viewId', told.purpose, told.basis,
            told.register, clients, records, classes);
          IF told.register <> reader_register AND cardinality(clients) > 0 THEN
            INSERT INTO disclosure_log (at, data_register, disclosed_by, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
            VALUES (app.now(), told.register, NULL, app.current_user_id(), entry->>'operation', told.purpose,
              substring(split_part(told.basis, '/', 2) FROM '^M[0-9]'), told.basis, clients, records, classes);
          END IF;
        END LOOP;
      END $$;
    `);
  }
}
