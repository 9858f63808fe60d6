import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Whoever is about to make somebody a client hears of a client of the same whole name and day of birth, as a search for a newcomer would
 * tell: no duplicate is made for want of an identity code.
 */
export class Namesakes1764000001056 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Clients of this whole name and day of birth. With an identity code, those of another one are other people. Only those whose task
      -- opens cases, or receives contacts, get an answer.
      CREATE FUNCTION app.find_namesakes(given_names text, family_name text, born date, has_hetu boolean) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(k.id), '{}') FROM client k
        WHERE k.id = ANY (app.sought_clients(NULL, find_namesakes.given_names, find_namesakes.family_name, born))
          AND (NOT has_hetu OR k.hetu_blind_index IS NULL)
          AND (app.is_at_intake() OR EXISTS (
            SELECT 1 FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
            WHERE t.professional_id = app.current_user_id()
              AND t.task IN ('client_responsibility_wide', 'child_responsibility', 'service_arranging')
              AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())))
      $$;

      -- The card of these clients, for those who receive contacts; NULL for the rest, and where there is nobody.
      CREATE FUNCTION app.newcomer_card(the_clients uuid[]) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN cardinality(the_clients) > 0 AND app.is_at_intake() THEN coalesce(
          (SELECT jsonb_build_object('exists', true, 'unitNameFi', u.name_fi, 'unitNameSv', u.name_sv, 'canAskToJoin',
              NOT (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())))
            FROM "case" c JOIN unit u ON u.id = c.unit_id WHERE c.id = app.joinable_case(the_clients)),
          jsonb_build_object('exists', true, 'unitNameFi', NULL, 'unitNameSv', NULL, 'canAskToJoin', NULL)) END
      $$;

      CREATE OR REPLACE FUNCTION app.find_newcomer(the_index bytea, given_names text, family_name text, born date) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        free_at timestamptz;
        found uuid[];
      BEGIN
        IF NOT app.is_at_intake() THEN
          RAISE insufficient_privilege USING MESSAGE = 'not at intake';
        END IF;
        free_at := app.take_newcomer_turn();
        IF free_at IS NOT NULL THEN
          RETURN jsonb_build_object('retryAt', free_at);
        END IF;
        found := app.sought_clients(the_index, given_names, family_name, born);
        RETURN jsonb_build_object('clientIds', found, 'card', app.newcomer_card(found));
      END $$;
      REVOKE EXECUTE ON FUNCTION app.find_namesakes(text, text, date, boolean), app.newcomer_card(uuid[]) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.find_namesakes(text, text, date, boolean), app.newcomer_card(uuid[]) TO rinnalla_app;
    `);
  }
}
