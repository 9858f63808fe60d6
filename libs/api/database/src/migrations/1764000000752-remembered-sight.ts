import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What a reader's open cases follow from: a change of any of them makes the transaction forget what it remembered. */
const FOLLOWS_FROM = [
  'relation',
  'work_task',
  'disclosure_permission',
  'denial',
  'override',
  'professional',
  'case_client',
];

/**
 * Every policy asks for the reader's open cases, a dozen times in one statement. They are reckoned once a transaction and remembered
 * in it, under the reader and the moment they were reckoned for; whatever they follow from makes it forget.
 */
export class RememberedSight1764000000752 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The same answer as before, in steps that the database plans once a connection: what one's own register opens passes by set, and
      -- only cases that cross the registers are asked one by one.
      CREATE OR REPLACE FUNCTION app.cases_open_for(the_kind text) RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        my_register text;
        of_register text := (SELECT a.register FROM access_rule a WHERE a.kind = the_kind LIMIT 1);
        open_functions text[];
      BEGIN
        SELECT p.register INTO my_register FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL;
        IF my_register IS NULL THEN
          RETURN '{}';
        END IF;
        IF my_register <> of_register THEN
          RETURN (
            SELECT coalesce(array_agg(DISTINCT c.id), '{}')
            FROM relation r JOIN "case" c ON c.id = r.case_id
            WHERE r.professional_id = app.current_user_id() AND r.kind <> 'consultation'
              AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
              AND app.document_mask(the_kind, c.id, app.clients_of(c.id), c.service_function, app.today(), NULL, NULL, NULL) IS NULL);
        END IF;
        open_functions := ARRAY(
          SELECT f.name FROM work_task t JOIN access_rule a ON a.task = t.task AND a.kind = the_kind AND 'M8' = ANY (a.modes)
            AND NOT a.joint_service_only AND NOT a.own_profession_only
            AND a.valid_from <= app.today() AND (a.valid_to IS NULL OR a.valid_to > app.today())
          CROSS JOIN LATERAL unnest(a.functions || a.own_functions) f(name)
          WHERE t.professional_id = app.current_user_id() AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
            AND (f.name = ANY (a.functions) OR f.name = ANY (t.service_functions)));
        RETURN (
          SELECT coalesce(array_agg(DISTINCT c.id), '{}')
          FROM relation r JOIN "case" c ON c.id = r.case_id AND c.service_function = ANY (open_functions)
          WHERE r.professional_id = app.current_user_id() AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now()));
      END $$;

      CREATE FUNCTION app.remembered_cases(the_kind text) RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        setting text := 'app.open_' || the_kind;
        reader text := coalesce(current_setting('app.user_id', true), '') || '@' || coalesce(current_setting('app.now', true), '') || ' ';
        kept text := current_setting(setting, true);
        cases uuid[];
      BEGIN
        IF app.current_user_id() IS NULL THEN
          RETURN '{}';
        END IF;
        IF starts_with(kept, reader) THEN
          RETURN substr(kept, length(reader) + 1)::uuid[];
        END IF;
        cases := app.cases_open_for(the_kind);
        PERFORM set_config(setting, reader || cases::text, true);
        RETURN cases;
      END $$;

      CREATE OR REPLACE FUNCTION app.related_cases() RETURNS uuid[]
      LANGUAGE sql STABLE AS $$ SELECT app.remembered_cases('client_information') $$;
      CREATE OR REPLACE FUNCTION app.plan_cases() RETURNS uuid[]
      LANGUAGE sql STABLE AS $$ SELECT app.remembered_cases('plan') $$;

      CREATE FUNCTION app.forget_open_cases() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.open_client_information', '', true), set_config('app.open_plan', '', true);
        RETURN NULL;
      END $$;

      -- As before, each list gathered by itself: joined, fifty clients and fifty records would be thousands of rows.
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
              nullif(split_part(split_part(told.basis, '/', 2), ':', 1), ''), told.basis, clients, records, classes);
          END IF;
        END LOOP;
      END $$;

      GRANT EXECUTE ON FUNCTION app.remembered_cases(text), app.forget_open_cases() TO rinnalla_app;
    `);
    for (const table of FOLLOWS_FROM) {
      await runner.query(`
        CREATE TRIGGER ${table}_forget AFTER INSERT OR UPDATE OR DELETE ON "${table}"
          FOR EACH STATEMENT EXECUTE FUNCTION app.forget_open_cases();
      `);
    }
  }
}
