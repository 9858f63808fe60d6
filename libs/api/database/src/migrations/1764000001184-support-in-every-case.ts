import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A child's special support found in one case starts the time limits of R2 in every open case whose need waits to be assessed (SHL 36 §
 * 3 mom.), though whoever signs sees none of those cases: nothing of them is answered but what the reckoning asks, and nothing is written
 * but those two clocks, of events that are on record.
 */
export class SupportInEveryCase1764000001184 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.needs(runner);
    await this.start(runner);
  }

  private async needs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Events that told of a need of a case's client after the last assessment that was over before now, or whose clocks run still.
      CREATE FUNCTION app.needs_in_hand(the_case uuid, the_client uuid) RETURNS SETOF uuid
      LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
        SELECT DISTINCT e.event_id FROM start_event e WHERE e.case_id = the_case AND e.client_id = the_client
          AND (NOT EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = the_case AND a.client_id = the_client
              AND coalesce(a.signed_at, a.discontinued_at) >= e.recorded_at AND coalesce(a.signed_at, a.discontinued_at) < app.now())
            OR EXISTS (SELECT 1 FROM clock k WHERE k.case_id = the_case AND k.client_id = the_client AND k.event_id = e.event_id
              AND k.kind IN ('assessment_started', 'assessment_completed') AND k.closed_at IS NULL))
      $$;

      CREATE FUNCTION app.finds_support_now(the_client uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = the_client AND a.signed_by = app.current_user_id()
          AND a.signed_at = app.now() AND a.needs_special_support)
      $$;

      -- For whoever signed an assessment that found the client's special support at this very moment: what the clocks of the client's
      -- other open cases follow from, those cases locked.
      CREATE FUNCTION app.needs_of_support(the_client uuid, but_case uuid)
      RETURNS TABLE ("caseId" uuid, "unitId" uuid, "birthDate" text, "statedAge" text, "events" jsonb, "kept" jsonb)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        theirs uuid[];
      BEGIN
        IF NOT app.finds_support_now(the_client) THEN
          RAISE EXCEPTION 'Special support is found by the signing of an assessment' USING ERRCODE = '42501';
        END IF;
        SELECT coalesce(array_agg(one.id), '{}') INTO theirs FROM (
          SELECT c.id FROM "case" c WHERE c.status <> 'ended' AND c.id <> but_case AND c.id IN (SELECT cc.case_id FROM case_client cc
            WHERE cc.client_id = the_client AND cc.valid_to IS NULL AND cc.role IN ('subject', 'sibling'))
          ORDER BY c.id FOR UPDATE OF c) one;
        RETURN QUERY SELECT c.id, c.unit_id, cl.birth_date::text, f.stated_age, told.events, coalesce(had.kept, '[]')
          FROM "case" c JOIN client cl ON cl.id = the_client
          LEFT JOIN clock_client f ON f.case_id = c.id AND f.client_id = the_client
          CROSS JOIN LATERAL (SELECT jsonb_agg(e.detail || jsonb_build_object('kind', e.kind, 'id', e.event_id, 'at', e.at) ORDER BY e.at, e.id) AS events
            FROM start_event e WHERE e.case_id = c.id AND e.client_id = the_client
              AND e.event_id IN (SELECT app.needs_in_hand(c.id, the_client))) told
          CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('ruleId', k.rule_id, 'eventId', k.event_id,
              'isDropped', k.not_applicable_at IS NOT NULL, 'kind', k.kind, 'metAt', k.met_at)) AS kept
            FROM clock k WHERE k.case_id = c.id AND k.client_id = the_client) had
          WHERE c.id = ANY (theirs) AND told.events IS NOT NULL
          ORDER BY c.id;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.needs_in_hand(uuid, uuid), app.finds_support_now(uuid), app.needs_of_support(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.needs_in_hand(uuid, uuid), app.needs_of_support(uuid, uuid) TO rinnalla_app;
    `);
  }

  private async start(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Writes those clocks, each with its history, and turns what is late already. Answers the events, those of the starts first.
      CREATE FUNCTION app.start_support_clocks(the_client uuid, clocks jsonb, ladder jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        begun uuid[];
        told app.told_event[] := '{}';
        turned app.told_event[];
      BEGIN
        IF NOT app.finds_support_now(the_client) THEN
          RAISE EXCEPTION 'Special support is found by the signing of an assessment' USING ERRCODE = '42501';
        END IF;
        WITH asked AS (
          SELECT * FROM jsonb_to_recordset(clocks) AS k ("id" uuid, "caseId" uuid, "ruleId" text, "ruleVersion" integer,
            "reckoningVersion" integer, "hoursUnitId" uuid, "hoursVersion" integer, "basis" text, "kind" text, "binds" text, "register" text,
            "eventId" uuid, "startedAt" timestamptz, "limitCount" integer, "limitUnit" text, "firstDueDay" date, "firstDueAt" timestamptz,
            "dueDay" date, "dueAt" timestamptz, "dueSoonAt" timestamptz, "dueTodayAt" timestamptz, "nextTurnAt" timestamptz, "metAt" timestamptz)
        ), kept AS (
          INSERT INTO clock (id, case_id, client_id, unit_id, workspace_id, rule_id, rule_version, reckoning_version, hours_unit_id,
            hours_version, basis, kind, binds, register, event_id, started_at, limit_count, limit_unit, first_due_day, first_due_at, due_day,
            due_at, due_soon_at, due_today_at, next_turn_at, met_at, closed_at, created_at)
          SELECT k."id", c.id, the_client, c.unit_id, c.workspace_id, k."ruleId", k."ruleVersion", k."reckoningVersion", k."hoursUnitId",
            k."hoursVersion", k."basis", k."kind", k."binds", k."register", k."eventId", k."startedAt", k."limitCount", k."limitUnit",
            k."firstDueDay", k."firstDueAt", k."dueDay", k."dueAt", k."dueSoonAt", k."dueTodayAt", k."nextTurnAt", k."metAt", k."metAt", app.now()
          FROM asked k JOIN "case" c ON c.id = k."caseId" AND c.status <> 'ended'
          WHERE k."ruleId" IN ('R2-START', 'R2-DONE') AND EXISTS (SELECT 1 FROM start_event e
            WHERE e.case_id = c.id AND e.client_id = the_client AND e.event_id = k."eventId")
          RETURNING id, started_at, due_day, due_at, met_at
        ), noted AS (
          INSERT INTO clock_change (id, clock_id, change, at, recorded_at, "by", to_day)
          SELECT uuidv7(), n.id, 'started', n.started_at, app.now(), app.current_user_id(), n.due_day FROM kept n
          UNION ALL
          SELECT uuidv7(), n.id, CASE WHEN n.met_at > n.due_at THEN 'met_late' ELSE 'met' END, n.met_at, app.now(), app.current_user_id(), NULL
          FROM kept n WHERE n.met_at IS NOT NULL
        )
        SELECT coalesce(array_agg(n.id), '{}') INTO begun FROM kept n;
        LOOP
          turned := app.make_turns(begun, app.now(), ladder);
          EXIT WHEN turned = '{}';
          told := told || turned;
        END LOOP;
        RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('type', 'clock.started', 'change', 'created', 'refKind', 'clock', 'refId', k.id,
              'caseId', k.case_id, 'version', 1, 'streams', jsonb_build_array('case:' || k.case_id, 'workspace:' || k.workspace_id)
                || (SELECT coalesce(jsonb_agg('user:' || who), '[]') FROM unnest(app.people_on_case(k.case_id)) who)) ORDER BY k.id), '[]')
            FROM clock k WHERE k.id = ANY (begun))
          || (SELECT coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'change', e.change, 'refKind', e.ref_kind, 'refId', e.ref_id,
              'caseId', e.case_id, 'version', e.version, 'streams', e.streams, 'isByTheClock', true) ORDER BY e.place), '[]')
            FROM unnest(told) WITH ORDINALITY e(type, change, ref_kind, ref_id, case_id, version, actor_id, streams, place));
      END $$;
      REVOKE EXECUTE ON FUNCTION app.start_support_clocks(uuid, jsonb, jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.start_support_clocks(uuid, jsonb, jsonb) TO rinnalla_app;
    `);
  }
}
