import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What the administrator may write, and the log of every change of rights (703/2023 9 §): who changed whose rights, from what to
 * what, when. Nobody raises their own, and the database says so too.
 */
export class Administration1764000000850 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.log(runner);
    await this.places(runner);
    await this.people(runner);
    await this.sessions(runner);
    await runner.query(`
      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.acts_as_administrator(), app.write_rights_change(jsonb), app.choose_language(text),
        app.live_session(text, timestamptz), app.my_idle_minutes(), app.open_case_counts(), app.administrators() TO rinnalla_app;
    `);
  }

  private async log(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rights_change (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        at timestamptz NOT NULL,
        kind text NOT NULL,
        changed_by uuid NOT NULL,
        session_id text NOT NULL,
        professional_id uuid,
        place_id uuid,
        before jsonb,
        after jsonb,
        PRIMARY KEY (at, id)
      ) PARTITION BY RANGE (at);
      CREATE INDEX rights_change_by_professional ON rights_change (professional_id, at);
      CREATE TABLE rights_change_other PARTITION OF rights_change DEFAULT;
      CREATE TRIGGER rights_change_append_only BEFORE UPDATE OR DELETE ON rights_change
        FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER rights_change_no_truncate BEFORE TRUNCATE ON rights_change
        FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      -- Every log is a table in parts by time: whichever there are get their months.
      CREATE OR REPLACE FUNCTION app.ensure_log_partitions(from_day date, until_day date) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        month date := date_trunc('month', from_day);
        log text;
      BEGIN
        WHILE month <= until_day LOOP
          FOR log IN SELECT c.relname FROM pg_partitioned_table p JOIN pg_class c ON c.oid = p.partrelid
            WHERE p.partstrat = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1
          LOOP
            EXECUTE format(
              'CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
              log || to_char(month, '_YYYY_MM'), log, month, month + interval '1 month');
          END LOOP;
          month := month + interval '1 month';
        END LOOP;
      END $$;
      SELECT app.ensure_log_partitions(current_date, (current_date + interval '3 months')::date);

      -- Whoever ends their own task is the administrator still until the end of that very transaction: it is to be logged.
      CREATE FUNCTION app.acts_as_administrator() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT app.has_county_task('system_administration') OR EXISTS (
          SELECT 1 FROM work_task t WHERE t.professional_id = app.current_user_id() AND t.task = 'system_administration'
            AND t.workspace_id IS NULL AND t.valid_to = app.now())
      $$;

      CREATE FUNCTION app.write_rights_change(entry jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator changes rights' USING ERRCODE = '42501';
        END IF;
        INSERT INTO rights_change (at, kind, changed_by, session_id, professional_id, place_id, before, after)
        VALUES (app.now(), entry->>'kind', app.current_user_id(), entry->>'sessionId', (entry->>'professionalId')::uuid,
          (entry->>'placeId')::uuid, nullif(entry->'before', 'null'), nullif(entry->'after', 'null'));
      END $$;

      ALTER TABLE rights_change ENABLE ROW LEVEL SECURITY;
      CREATE POLICY rights_change_read ON rights_change FOR SELECT TO rinnalla_app
        USING ((SELECT app.has_county_task('system_administration')) OR (SELECT app.has_county_task('data_protection')));
      GRANT SELECT ON rights_change TO rinnalla_app;
    `);
  }

  private async places(runner: QueryRunner): Promise<void> {
    for (const table of ['unit', 'workspace']) {
      await runner.query(`
        CREATE POLICY ${table}_made ON ${table} FOR INSERT TO rinnalla_app
          WITH CHECK ((SELECT app.has_county_task('system_administration')));
        CREATE POLICY ${table}_changed ON ${table} FOR UPDATE TO rinnalla_app
          USING ((SELECT app.has_county_task('system_administration')));
        GRANT INSERT, UPDATE ON ${table} TO rinnalla_app;
      `);
    }
    await runner.query(`
      CREATE POLICY county_set ON county FOR UPDATE TO rinnalla_app
        USING ((SELECT app.has_county_task('system_administration')));
      GRANT UPDATE ON county TO rinnalla_app;

      -- How many cases of each workspace are not ended: what keeps a workspace from being closed. Numbers only.
      CREATE FUNCTION app.open_case_counts() RETURNS TABLE (workspace_id uuid, open_cases integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.workspace_id, count(*)::int FROM "case" c
        WHERE c.status <> 'ended' AND app.acts_as_administrator() GROUP BY c.workspace_id
      $$;
    `);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A person's language follows them; the rest of the row is the administrator's, and never one's own.
      DROP POLICY professional_own_language ON professional;
      CREATE FUNCTION app.choose_language(the_language text) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        UPDATE professional SET screen_language = the_language WHERE id = app.current_user_id()
      $$;
      CREATE POLICY professional_added ON professional FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT app.has_county_task('system_administration')));
      CREATE POLICY professional_changed ON professional FOR UPDATE TO rinnalla_app
        USING ((SELECT app.has_county_task('system_administration')) AND id <> (SELECT app.current_user_id()));
      GRANT INSERT, UPDATE ON professional TO rinnalla_app;

      CREATE POLICY work_task_given ON work_task FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT app.has_county_task('system_administration')) AND professional_id <> (SELECT app.current_user_id()));
      -- One's own task may be ended, and nothing else of it changed.
      CREATE POLICY work_task_ended ON work_task FOR UPDATE TO rinnalla_app
        USING ((SELECT app.has_county_task('system_administration')))
        WITH CHECK (professional_id <> (SELECT app.current_user_id()) OR valid_to <= app.now());
      GRANT INSERT, UPDATE ON work_task TO rinnalla_app;

      CREATE POLICY professional_expertise_given ON professional_expertise FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT app.has_county_task('system_administration')) AND professional_id <> (SELECT app.current_user_id()));
      CREATE POLICY professional_expertise_taken ON professional_expertise FOR DELETE TO rinnalla_app
        USING ((SELECT app.has_county_task('system_administration')) AND professional_id <> (SELECT app.current_user_id()));
      GRANT INSERT, DELETE ON professional_expertise TO rinnalla_app;

      ALTER TABLE account ENABLE ROW LEVEL SECURITY;
      CREATE POLICY account_own ON account FOR SELECT TO rinnalla_app USING (professional_id = (SELECT app.current_user_id()));
      CREATE POLICY account_opened ON account FOR INSERT TO rinnalla_app
        WITH CHECK ((SELECT app.has_county_task('system_administration')) AND professional_id <> (SELECT app.current_user_id()));
      REVOKE UPDATE ON account FROM rinnalla_app;

      -- Who holds the task of administrator: whom a change among the staff is told to, and who may not be the last to leave.
      CREATE FUNCTION app.administrators() RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT p.id), '{}')
        FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
        WHERE t.task = 'system_administration' AND t.workspace_id IS NULL
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
      $$;
    `);
  }

  private async sessions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How long a person may sit still is the county's to say.
      DROP FUNCTION app.live_session(text, timestamptz, timestamptz);
      CREATE FUNCTION app.live_session(the_secret_hash text, at_moment timestamptz)
      RETURNS TABLE (id uuid, professional_id uuid, expires_at timestamptz, last_input_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT s.id, s.professional_id, s.expires_at, s.last_input_at
        FROM session s
        JOIN professional p ON p.id = s.professional_id AND p.disabled_at IS NULL
        JOIN unit u ON u.id = p.unit_id
        JOIN county c ON c.id = u.county_id
        WHERE s.secret_hash = the_secret_hash AND s.ended_at IS NULL AND s.expires_at > at_moment
          AND s.last_input_at > at_moment - make_interval(mins => c.idle_minutes)
      $$;
      CREATE FUNCTION app.my_idle_minutes() RETURNS integer
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.idle_minutes FROM professional p JOIN unit u ON u.id = p.unit_id JOIN county c ON c.id = u.county_id
        WHERE p.id = app.current_user_id()
      $$;
    `);
  }
}
