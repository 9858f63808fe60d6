import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Does somebody who came through the door already have a client relationship (SHL 34, 36 §)? Asked by the whole identity code, or by
 * the whole name with the day of birth; answered with the unit that handles, and nothing else. There is no index of names: a search
 * goes by the hash or by the day.
 */
export class FindingANewcomer1764000000830 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.turns(runner);
    await this.finding(runner);
    await this.asking(runner);
    await this.grants(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "client__birth_date__idx" ON "client" ("birth_date");
      CREATE TABLE "join_request" (
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        asked_by uuid NOT NULL,
        reason text NOT NULL,
        asked_at timestamptz NOT NULL,
        closed_at timestamptz,
        closed_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT "join_request__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "join_request__case_id__idx" ON "join_request" ("case_id");
      ALTER TABLE "join_request" ADD CONSTRAINT "join_request__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");

      -- Who searched when, for as long as the limit looks back. Of whom is the usage log's.
      CREATE TABLE newcomer_turn (
        professional_id uuid NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX newcomer_turn_by_professional ON newcomer_turn (professional_id, at);
    `);
  }

  private async turns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 5 searches a minute and 30 an hour, over all nodes. NULL: this one may go on, and is counted; otherwise when the next one may.
      CREATE FUNCTION app.take_newcomer_turn() RETURNS timestamptz
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        free_at timestamptz;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('rinnalla.newcomer_turn:' || me::text, 0));
        DELETE FROM newcomer_turn t WHERE t.professional_id = me AND t.at <= app.now() - interval '1 hour';
        SELECT max(x.at) INTO free_at FROM (
          (SELECT t.at + interval '1 minute' AS at FROM newcomer_turn t
            WHERE t.professional_id = me AND t.at > app.now() - interval '1 minute' ORDER BY t.at DESC OFFSET 4 LIMIT 1)
          UNION ALL
          (SELECT t.at + interval '1 hour' FROM newcomer_turn t WHERE t.professional_id = me ORDER BY t.at DESC OFFSET 29 LIMIT 1)
        ) x;
        IF free_at IS NULL THEN
          INSERT INTO newcomer_turn (professional_id, at) VALUES (me, app.now());
        END IF;
        RETURN free_at;
      END $$;

      -- The task of receiving contacts, in any workspace; social welfare's own (SHL 34, 36 §).
      CREATE FUNCTION app.is_at_intake() RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM work_task t
          JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
          WHERE t.professional_id = app.current_user_id() AND t.task = 'intake' AND t.workspace_id IS NOT NULL
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
      $$;
    `);
  }

  private async finding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A name as it is compared: case and spaces aside, every diacritic kept.
      CREATE FUNCTION app.name_key(the_name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT lower(btrim(regexp_replace(normalize(the_name, NFC), '\\s+', ' ', 'g')))
      $$;

      CREATE FUNCTION app.sought_clients(the_index bytea, given_names text, family_name text, born date) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(k.id), '{}') FROM client k
        WHERE CASE WHEN the_index IS NOT NULL THEN k.hetu_blind_index = the_index
          ELSE k.birth_date = born AND app.name_key(k.family_name) = app.name_key(sought_clients.family_name)
            AND app.name_key(k.given_names) = app.name_key(sought_clients.given_names) END
      $$;

      -- The newest open case that is the client's own; none of a client under non-disclosure (661/2009 36 §).
      CREATE FUNCTION app.joinable_case(the_clients uuid[]) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.id FROM client k
        JOIN case_client cc ON cc.client_id = k.id AND cc.role = 'subject' AND cc.valid_to IS NULL
        JOIN "case" c ON c.id = cc.case_id AND c.status <> 'ended'
        WHERE cardinality(the_clients) = 1 AND k.id = the_clients[1] AND NOT k.is_non_disclosed
        ORDER BY c.created_at DESC, c.id LIMIT 1
      $$;

      -- "Exists, unit X handles, ask to join". A protected client, one without an open case, and one of several namesakes look alike.
      CREATE FUNCTION app.find_newcomer(the_index bytea, given_names text, family_name text, born date) RETURNS jsonb
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
        RETURN jsonb_build_object('clientIds', found, 'card', CASE WHEN cardinality(found) > 0 THEN coalesce(
          (SELECT jsonb_build_object('exists', true, 'unitNameFi', u.name_fi, 'unitNameSv', u.name_sv, 'canAskToJoin',
              NOT (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())))
            FROM "case" c JOIN unit u ON u.id = c.unit_id WHERE c.id = app.joinable_case(found)),
          jsonb_build_object('exists', true, 'unitNameFi', NULL, 'unitNameSv', NULL, 'canAskToJoin', NULL)) END);
      END $$;

      -- Opening a case asks the same of an identity code: only those whose task opens cases, or finds newcomers, get an answer.
      CREATE OR REPLACE FUNCTION app.find_client(blind_index bytea) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT k.id FROM client k WHERE k.hetu_blind_index = blind_index AND (app.is_at_intake() OR EXISTS (
          SELECT 1 FROM work_task t JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL
          WHERE t.professional_id = app.current_user_id() AND t.task IN ('client_responsibility_wide', 'service_arranging')
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())))
      $$;
    `);
  }

  private async asking(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Leaves the request where the card offered it, and answers whom to tell. The asker's answer is the same either way.
      CREATE FUNCTION app.ask_to_join(the_index bytea, given_names text, family_name text, born date, the_id uuid, the_reason text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        answer jsonb := app.find_newcomer(the_index, given_names, family_name, born);
        found uuid[];
        the_case uuid;
      BEGIN
        IF answer ? 'retryAt' OR NOT coalesce((answer->'card'->>'canAskToJoin')::boolean, false) THEN
          RETURN answer - 'card';
        END IF;
        found := ARRAY(SELECT x::uuid FROM jsonb_array_elements_text(answer->'clientIds') x);
        the_case := app.joinable_case(found);
        IF EXISTS (SELECT 1 FROM join_request j WHERE j.case_id = the_case AND j.asked_by = me AND j.closed_at IS NULL) THEN
          RETURN answer - 'card';
        END IF;
        INSERT INTO join_request (id, case_id, asked_by, reason, asked_at) VALUES (the_id, the_case, me, the_reason, app.now());
        RETURN answer - 'card' || jsonb_build_object('joinRequestId', the_id, 'people', app.gatekeepers(the_case));
      END $$;

      -- Who lets others into a case: its named worker, and wide responsibility in its workspace (457/2024 12 §).
      CREATE FUNCTION app.gatekeepers(the_case uuid) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT p.id), '{}') FROM professional p, "case" c
        WHERE c.id = the_case AND p.disabled_at IS NULL AND (
          EXISTS (SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.professional_id = p.id AND r.kind = 'named_worker'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now()))
          OR (p.register = 'social' AND EXISTS (SELECT 1 FROM work_task t WHERE t.professional_id = p.id AND t.workspace_id = c.workspace_id
            AND t.task IN ('client_responsibility_wide', 'child_responsibility')
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))))
      $$;

      ALTER TABLE join_request ENABLE ROW LEVEL SECURITY;
      CREATE POLICY join_request_seen ON join_request FOR SELECT TO rinnalla_app
        USING ((SELECT app.current_user_id()) = ANY (app.gatekeepers(case_id)) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = join_request.case_id));
      CREATE POLICY join_request_closed ON join_request FOR UPDATE TO rinnalla_app
        USING ((SELECT app.current_user_id()) = ANY (app.gatekeepers(case_id)) AND EXISTS (SELECT 1 FROM "case" c WHERE c.id = join_request.case_id));
    `);
  }

  private async grants(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT, UPDATE ON join_request TO rinnalla_app;
      REVOKE EXECUTE ON FUNCTION app.take_newcomer_turn(), app.is_at_intake(), app.name_key(text), app.sought_clients(bytea, text, text, date),
        app.joinable_case(uuid[]), app.find_newcomer(bytea, text, text, date), app.ask_to_join(bytea, text, text, date, uuid, text),
        app.gatekeepers(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.take_newcomer_turn(), app.find_newcomer(bytea, text, text, date),
        app.ask_to_join(bytea, text, text, date, uuid, text), app.gatekeepers(uuid) TO rinnalla_app;
    `);
  }
}
