import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Every function below answers nobody else: nobody has a right to read the logs as tables. */
const ENTITLED = `app.has_county_task('data_protection')`;
/** A ground without the ids in it, `relation:team_member/M2`: there are a few dozen, however long the log. */
const stemOf = (column: string) => `regexp_replace(${column}, ':[0-9a-f-]{36}', '', 'g')`;
const AS_OWNER = `STABLE SECURITY DEFINER SET search_path = public, pg_temp`;

/**
 * Supervision by logs (703/2023 10, 11, 77 §): the data-protection officer searches them, sees odd patterns in them, and gives the
 * client the report of who has seen the client's data.
 */
export class LogSupervision1764000000800 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.reports(runner);
    await this.search(runner);
    await this.reportRows(runner);
    await runner.query(`
      -- A rare purpose is found without reading everybody's every read.
      CREATE INDEX usage_log_by_purpose ON usage_log (purpose, at);
      -- Nor a rare ground.
      CREATE INDEX usage_log_by_ground ON usage_log ((${stemOf('basis')}), at);
      CREATE INDEX disclosure_log_by_ground ON disclosure_log ((${stemOf('ground')}), at);

      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT SELECT, INSERT, UPDATE ON client_report TO rinnalla_app;
      GRANT EXECUTE ON FUNCTION app.audited_client(bytea, uuid), app.reported_clients(uuid[]), app.search_log(text, jsonb, integer),
        app.client_report_rows(uuid) TO rinnalla_app;
    `);
  }

  private async reports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "client_report" (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        requested_on date NOT NULL,
        due_on date NOT NULL,
        from_day date NOT NULL,
        until_day date NOT NULL,
        longer_reason text,
        language text NOT NULL,
        ordered_at timestamptz NOT NULL,
        ordered_by uuid NOT NULL,
        delivered_at timestamptz,
        delivered_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "client_report__language" CHECK ("language" IN ('fi', 'sv', 'en')),
        CONSTRAINT "client_report__period" CHECK ("from_day" <= "until_day"),
        CONSTRAINT "client_report__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "client_report__by_due" ON "client_report" ("due_on", "id");
      ALTER TABLE client_report ADD CONSTRAINT client_report__up_client FOREIGN KEY (client_id) REFERENCES client (id);

      ALTER TABLE client_report ENABLE ROW LEVEL SECURITY;
      CREATE POLICY client_report_supervised ON client_report FOR ALL TO rinnalla_app
        USING ((SELECT ${ENTITLED})) WITH CHECK ((SELECT ${ENTITLED}));

      -- The officer sees no case, and of a client just enough to know that it is the right one.
      CREATE FUNCTION app.audited_client(the_blind_index bytea, the_client uuid)
      RETURNS TABLE (id uuid, given_names text, family_name text, birth_date text) LANGUAGE sql ${AS_OWNER} AS $$
        SELECT k.id, k.given_names, k.family_name, k.birth_date::text FROM client k
        WHERE ${ENTITLED} AND (k.hetu_blind_index = the_blind_index OR k.id = the_client)
      $$;
      CREATE FUNCTION app.reported_clients(the_clients uuid[])
      RETURNS TABLE (id uuid, given_names text, family_name text, birth_date text) LANGUAGE sql ${AS_OWNER} AS $$
        SELECT k.id, k.given_names, k.family_name, k.birth_date::text FROM client k
        WHERE ${ENTITLED} AND k.id = ANY (the_clients) AND EXISTS (SELECT 1 FROM client_report r WHERE r.client_id = k.id)
      $$;
    `);
  }

  private async search(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The three logs as rows of one shape. An attempt is about no known client, and has no purpose.
      CREATE VIEW app.usage_entry AS
        SELECT l.id, l.at, l.professional_id AS person_id, NULL::uuid AS giver_id, l.operation, l.purpose, l.basis AS ground,
          coalesce(l.register, 'social') AS data_register, l.field_classes, l.client_ids, l.record_ids, NULL::text AS code,
          ${stemOf('l.basis')} AS ground_stem
        FROM usage_log l;
      CREATE VIEW app.disclosure_entry AS
        SELECT l.id, l.at, l.recipient_id AS person_id, l.disclosed_by AS giver_id, l.operation, l.purpose, l.ground,
          l.data_register, l.field_classes, l.client_ids, l.record_ids, NULL::text AS code,
          ${stemOf('l.ground')} AS ground_stem
        FROM disclosure_log l;
      CREATE VIEW app.attempt_entry AS
        SELECT l.id, l.at, l.professional_id AS person_id, NULL::uuid AS giver_id, l.operation, NULL::text AS purpose, NULL::text AS ground,
          NULL::text AS data_register, '{}'::text[] AS field_classes, '{}'::uuid[] AS client_ids, '{}'::uuid[] AS record_ids, l.code,
          NULL::text AS ground_stem
        FROM access_attempt l;

      CREATE FUNCTION app.log_person(the_person uuid) RETURNS jsonb LANGUAGE sql ${AS_OWNER} AS $$
        SELECT jsonb_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name, 'profession', p.profession,
          'unitNameFi', u.name_fi, 'unitNameSv', u.name_sv)
        FROM professional p JOIN unit u ON u.id = p.unit_id WHERE p.id = the_person
      $$;

      -- Which grounds there are, skipping from one to the next along the index.
      CREATE FUNCTION app.ground_stems(entry text, patterns text[]) RETURNS text[] LANGUAGE plpgsql ${AS_OWNER} AS $$
      DECLARE stems text[];
      BEGIN
        EXECUTE format('WITH RECURSIVE stem AS (
            (SELECT ground_stem FROM %1$s ORDER BY ground_stem LIMIT 1)
            UNION ALL
            SELECT (SELECT l.ground_stem FROM %1$s l WHERE l.ground_stem > stem.ground_stem ORDER BY l.ground_stem LIMIT 1)
            FROM stem WHERE stem.ground_stem IS NOT NULL)
          SELECT coalesce(array_agg(ground_stem), ARRAY[]::text[]) FROM stem WHERE ground_stem ILIKE ANY ($1)', entry) INTO stems USING patterns;
        RETURN stems;
      END $$;

      -- Newest first, from before a row on. The conditions are put together here, so that each search is planned for what it asks.
      CREATE FUNCTION app.search_log(the_log text, asked jsonb, take integer)
      RETURNS TABLE (id uuid, at timestamptz, key text, operation text, purpose text, ground text, data_register text,
        field_classes text[], clients integer, records integer, code text, person jsonb, giver jsonb)
      LANGUAGE plpgsql ${AS_OWNER} AS $$
      DECLARE
        entry text := CASE the_log WHEN 'usage' THEN 'app.usage_entry' WHEN 'disclosure' THEN 'app.disclosure_entry' ELSE 'app.attempt_entry' END;
        stems text[];
        conditions text := format('l.at >= %L::timestamptz AND l.at < %L::timestamptz', asked->>'since', asked->>'until');
      BEGIN
        IF NOT ${ENTITLED} THEN
          RETURN;
        END IF;
        IF asked ? 'before' THEN
          conditions := conditions || format(' AND (l.at, l.id) < (%L::timestamptz, %L::uuid)', asked->'before'->>'at', asked->'before'->>'id');
        END IF;
        IF asked ? 'professionalId' THEN
          conditions := conditions || format(' AND l.person_id = %L::uuid', asked->>'professionalId');
        END IF;
        IF asked ? 'register' THEN
          conditions := conditions || format(' AND l.data_register = %L', asked->>'register');
        END IF;
        IF asked ? 'purposes' THEN
          conditions := conditions || ' AND l.purpose = ANY (ARRAY(SELECT jsonb_array_elements_text($1->''purposes'')))';
        END IF;
        IF asked ? 'grounds' AND the_log <> 'attempts' THEN
          stems := app.ground_stems(entry, ARRAY(SELECT jsonb_array_elements_text(asked->'grounds')));
          conditions := conditions || format(' AND l.ground_stem = ANY (%L::text[])', stems);
        END IF;
        IF asked ? 'groundId' THEN
          conditions := conditions || format(' AND position(%L IN l.ground) > 0', asked->>'groundId');
        END IF;
        IF asked ? 'clientId' THEN
          -- What concerns one client is little: it is found by client first and sorted after, never by reading time backwards.
          entry := format('(SELECT * FROM %s c WHERE c.client_ids @> ARRAY[%L]::uuid[] AND c.at >= %L::timestamptz AND c.at < %L::timestamptz OFFSET 0)',
            entry, asked->>'clientId', asked->>'since', asked->>'until');
        END IF;
        RETURN QUERY EXECUTE
          'SELECT f.id, f.at, f.at::text, f.operation, f.purpose, f.ground, f.data_register, f.field_classes, cardinality(f.client_ids),
             cardinality(f.record_ids), f.code, app.log_person(f.person_id), app.log_person(f.giver_id)
           FROM (SELECT * FROM ' || entry || ' l WHERE ' || conditions || ' ORDER BY l.at DESC, l.id DESC LIMIT $2) f
           ORDER BY f.at DESC, f.id DESC'
          USING asked, take;
      END $$;
    `);
  }

  private async reportRows(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- All that the logs hold of the ordered client in the ordered days, oldest first: uses, and disclosures to the other register.
      CREATE FUNCTION app.client_report_rows(the_order uuid)
      RETURNS TABLE (log text, at timestamptz, operation text, purpose text, ground text, data_register text, field_classes text[],
        records integer, person jsonb, giver jsonb)
      LANGUAGE plpgsql ${AS_OWNER} AS $$
      DECLARE
        ordered client_report;
        since timestamptz;
        until timestamptz;
      BEGIN
        SELECT r.* INTO ordered FROM client_report r WHERE r.id = the_order AND ${ENTITLED};
        since := ordered.from_day::timestamp AT TIME ZONE 'Europe/Helsinki';
        -- Nothing after the order: each time it is made, on paper or as a table, it says the same.
        until := least((ordered.until_day + 1)::timestamp AT TIME ZONE 'Europe/Helsinki', ordered.ordered_at);
        RETURN QUERY
          WITH found AS MATERIALIZED (
            SELECT 'usage' AS log, l.* FROM app.usage_entry l
            WHERE l.client_ids @> ARRAY[ordered.client_id] AND l.at >= since AND l.at < until
            UNION ALL
            SELECT 'disclosure', l.* FROM app.disclosure_entry l
            WHERE l.client_ids @> ARRAY[ordered.client_id] AND l.at >= since AND l.at < until
          ), people AS MATERIALIZED (
            SELECT x.id, app.log_person(x.id) AS told FROM (SELECT f.person_id AS id FROM found f UNION SELECT f.giver_id FROM found f) x
          )
          SELECT f.log, f.at, f.operation, f.purpose, f.ground, f.data_register, f.field_classes, cardinality(f.record_ids), p.told, g.told
          FROM found f LEFT JOIN people p ON p.id = f.person_id LEFT JOIN people g ON g.id = f.giver_id
          ORDER BY f.at, f.id;
      END $$;
    `);
  }
}
