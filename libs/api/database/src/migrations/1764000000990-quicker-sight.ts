import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What every policy asks, answered once a transaction: like the reader's open cases, the workspaces all of whose cases are the
 * reader's and whether the reader is enabled at all. What is remembered is looked up without a change of role and search path, which
 * costs more than the look-up itself; only what has to be reckoned is reckoned as the owner.
 */
export class QuickerSight1764000000990 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose data a case has ever been of is asked at every read of it; the unique index holds today's clients only.
      CREATE INDEX "case_client__case_id__idx" ON "case_client" ("case_id");

      -- A client is seen with a case of theirs: asked so at once, not by way of the client's row.
      ALTER POLICY disclosure_permission_seen ON disclosure_permission
        USING (EXISTS (SELECT 1 FROM case_client cc WHERE cc.client_id = disclosure_permission.client_id));
      ALTER POLICY denial_seen ON denial USING (EXISTS (SELECT 1 FROM case_client cc WHERE cc.client_id = denial.client_id));
    `);
    await this.memory(runner);
    await this.log(runner);
  }

  private async memory(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For whom and for which moment something is remembered.
      CREATE FUNCTION app.memory_key() RETURNS text LANGUAGE sql STABLE AS $$
        SELECT coalesce(current_setting('app.user_id', true), '') || '@' || coalesce(current_setting('app.now', true), '') || ' '
      $$;

      CREATE FUNCTION app.reckon_cases(the_kind text) RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        cases uuid[] := app.cases_open_for(the_kind);
      BEGIN
        PERFORM set_config('app.open_' || the_kind, app.memory_key() || cases::text, true);
        RETURN cases;
      END $$;

      -- 457/2024 12 §: the tasks that reach every case of their workspace, and only social welfare's own staff hold them.
      CREATE FUNCTION app.reckon_wide_workspaces() RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        workspaces uuid[] := (
          SELECT coalesce(array_agg(DISTINCT t.workspace_id), '{}')
          FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
          WHERE t.professional_id = app.current_user_id() AND t.task IN ('client_responsibility_wide', 'child_responsibility')
            AND t.workspace_id IS NOT NULL
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()));
      BEGIN
        PERFORM set_config('app.wide_workspaces', app.memory_key() || workspaces::text, true);
        RETURN workspaces;
      END $$;

      CREATE FUNCTION app.reckon_enabled() RETURNS boolean
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        enabled boolean := EXISTS (SELECT 1 FROM professional p WHERE p.id = app.current_user_id() AND p.disabled_at IS NULL);
      BEGIN
        PERFORM set_config('app.enabled', app.memory_key() || enabled::text, true);
        RETURN enabled;
      END $$;

      CREATE OR REPLACE FUNCTION app.remembered_cases(the_kind text) RETURNS uuid[]
      LANGUAGE plpgsql STABLE AS $$
      DECLARE
        key text := app.memory_key();
        kept text := current_setting('app.open_' || the_kind, true);
      BEGIN
        IF app.current_user_id() IS NULL THEN
          RETURN '{}';
        END IF;
        RETURN CASE WHEN starts_with(kept, key) THEN substr(kept, length(key) + 1)::uuid[] ELSE app.reckon_cases(the_kind) END;
      END $$;
      ALTER FUNCTION app.remembered_cases(text) SECURITY INVOKER RESET ALL;

      CREATE OR REPLACE FUNCTION app.wide_workspaces() RETURNS uuid[]
      LANGUAGE plpgsql STABLE AS $$
      DECLARE
        key text := app.memory_key();
        kept text := current_setting('app.wide_workspaces', true);
      BEGIN
        RETURN CASE WHEN starts_with(kept, key) THEN substr(kept, length(key) + 1)::uuid[] ELSE app.reckon_wide_workspaces() END;
      END $$;

      CREATE OR REPLACE FUNCTION app.is_enabled() RETURNS boolean
      LANGUAGE plpgsql STABLE AS $$
      DECLARE
        key text := app.memory_key();
        kept text := current_setting('app.enabled', true);
      BEGIN
        RETURN CASE WHEN starts_with(kept, key) THEN substr(kept, length(key) + 1)::boolean ELSE app.reckon_enabled() END;
      END $$;

      CREATE OR REPLACE FUNCTION app.forget_open_cases() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM set_config('app.open_client_information', '', true), set_config('app.open_plan', '', true),
          set_config('app.open_assessment', '', true), set_config('app.open_decision', '', true),
          set_config('app.wide_workspaces', '', true), set_config('app.enabled', '', true);
        RETURN NULL;
      END $$;

      REVOKE EXECUTE ON FUNCTION app.memory_key(), app.reckon_cases(text), app.reckon_wide_workspaces(), app.reckon_enabled() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.memory_key(), app.reckon_cases(text), app.reckon_wide_workspaces(), app.reckon_enabled()
        TO rinnalla_app, rinnalla_jobs;
    `);
  }

  private async log(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, of uses that are put together by purpose, ground and register before they come.
      CREATE OR REPLACE FUNCTION app.write_usage(entry jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        reader_register text := (SELECT p.register FROM professional p WHERE p.id = app.current_user_id());
        told record;
      BEGIN
        FOR told IN
          SELECT u.purpose, u.basis, coalesce(u.register, 'social') AS register, u."clientIds" AS clients, u."recordIds" AS records, u."fieldClasses" AS classes
          FROM jsonb_to_recordset(entry->'uses') AS u(
            purpose text, basis text, register text, "clientIds" uuid[], "recordIds" uuid[], "fieldClasses" text[])
        LOOP
          INSERT INTO usage_log (at, professional_id, session_id, operation, view_id, purpose, basis, register, client_ids, record_ids, field_classes)
          VALUES (app.now(), app.current_user_id(), entry->>'sessionId', entry->>'operation', entry->>'viewId', told.purpose, told.basis,
            told.register, told.clients, told.records, told.classes);
          IF told.register <> reader_register AND cardinality(told.clients) > 0 THEN
            INSERT INTO disclosure_log (at, data_register, disclosed_by, recipient_id, operation, purpose, legal_mode, ground, client_ids, record_ids, field_classes)
            VALUES (app.now(), told.register, NULL, app.current_user_id(), entry->>'operation', told.purpose,
              substring(split_part(told.basis, '/', 2) FROM '^M[0-9]'), told.basis, told.clients, told.records, told.classes);
          END IF;
        END LOOP;
      END $$;
    `);
  }
}
