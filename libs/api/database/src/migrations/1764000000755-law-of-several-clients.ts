import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A case of several clients is opened across the registers only when the ground covers each of them: what one permitted, or was
 * overridden for, is that one's alone (703/2023 53, 58 §).
 */
export class LawOfSeveralClients1764000000755 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.clients_of(the_case uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(cc.client_id ORDER BY cc.client_id), '{}') FROM case_client cc
        WHERE cc.case_id = the_case AND cc.valid_to IS NULL
      $$;

      -- What keeps the reader from documents of this kind that belong to the case as a whole, the first client's reason first;
      -- NULL: nothing does, for any of its clients. What is not there is closed.
      CREATE FUNCTION app.case_mask(the_kind text, the_case uuid) RETURNS text
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN count(*) = 0 THEN 'relation' ELSE (array_agg(m.reason ORDER BY m.client) FILTER (WHERE m.reason IS NOT NULL))[1] END
        FROM (
          SELECT k.client, app.document_mask(the_kind, c.id, ARRAY[k.client], c.service_function, app.today(), NULL, NULL, NULL) AS reason
          FROM "case" c LEFT JOIN LATERAL unnest(app.clients_of(c.id)) k(client) ON true WHERE c.id = the_case
        ) m
      $$;

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
              AND app.case_mask(the_kind, c.id) IS NULL);
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

      CREATE OR REPLACE FUNCTION app.masked_entries(the_cases uuid[]) RETURNS TABLE (case_id uuid, register text, reason text, entries integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT e.case_id, e.register, m.reason, count(*)::int
        FROM record_entry e CROSS JOIN LATERAL (SELECT app.entry_mask(e) AS reason) m
        WHERE e.case_id IN (SELECT x FROM unnest(the_cases) x WHERE app.case_mask('client_information', x) IS NULL)
          AND m.reason IS NOT NULL AND m.reason <> 'relation'
          AND NOT e.id = ANY (app.disclosed_records())
          AND NOT (m.reason IN ('work_task', 'service_function', 'legal_mode') AND EXISTS (
            SELECT 1 FROM access_rule a WHERE a.kind = e.kind AND a.is_unmentioned))
        GROUP BY e.case_id, e.register, m.reason
      $$;
      REVOKE EXECUTE ON FUNCTION app.case_mask(text, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.case_mask(text, uuid) TO rinnalla_app;
    `);
  }
}
