import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A clock may start, or be corrected, after its moments: whoever writes it tells what it has become at once, in the same transaction,
 * by the same rule as the pass over all clocks. That rule stands in one function, which only makes the events; who numbers them differs.
 */
export class LateClocks1764000000980 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.turning(runner);
    await this.numbering(runner);
  }

  private async turning(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Makes one turn of each of these clocks, which the caller holds: the row, its history, and notices up the ladder
      -- ({"due_soon": ["named_worker"], …}). Answers the events. Few rows at a time, each looked up: whole tables read for a batch would make
      -- a long pass quadratic.
      CREATE FUNCTION app.make_turns(the_clocks uuid[], at_moment timestamptz, ladder jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
      DECLARE
        events jsonb;
      BEGIN
        CREATE TEMP TABLE IF NOT EXISTS turned_clock (id uuid, case_id uuid, contact_id uuid, workspace_id uuid, unit_id uuid,
          is_emergency_duty boolean, basis text, turn text, at timestamptz, version integer, is_told_up boolean, place bigint) ON COMMIT DELETE ROWS;
        DELETE FROM turned_clock;

        WITH due AS (
          SELECT k.id, k.next_turn_at AS at FROM clock k WHERE k.id = ANY (the_clocks) AND k.next_turn_at <= at_moment
        ), moved AS (
          UPDATE clock k SET version = k.version + 1,
            told = CASE WHEN k.told IS NULL THEN 'due_soon' WHEN k.told = 'due_soon' THEN 'due_today' ELSE 'breached' END,
            next_turn_at = CASE WHEN k.told IS NULL THEN k.due_today_at WHEN k.told = 'due_soon' THEN k.due_at + interval '1 millisecond' END
          FROM due WHERE k.id = due.id
          RETURNING k.*, due.at AS turned_at
        )
        INSERT INTO turned_clock
        SELECT m.id, m.case_id, m.contact_id, m.workspace_id, m.unit_id, m.is_emergency_duty, m.basis, m.told, greatest(m.turned_at, m.started_at),
          m.version, m.binds = 'county', row_number() OVER (ORDER BY m.turned_at, m.id)
        FROM moved m;
        IF NOT FOUND THEN
          RETURN '[]';
        END IF;

        INSERT INTO clock_change (id, clock_id, change, at, recorded_at)
        SELECT gen_random_uuid(), t.id, t.turn, t.at, at_moment FROM turned_clock t;

        WITH over AS (
          UPDATE notice n SET over_at = at_moment, version = n.version + 1
          WHERE n.clock_id = ANY (ARRAY(SELECT t.id FROM turned_clock t)) AND n.over_at IS NULL
          RETURNING n.id, n.recipient_id, n.case_id, n.version, 'notice.over' AS type, 'changed' AS change
        ), given AS (
          INSERT INTO notice AS n (id, recipient_id, kind, case_id, clock_id, at)
          SELECT gen_random_uuid(), who.id, 'clock_' || who.turn, who.case_id, who.clock_id, who.at
          FROM (
            SELECT p.id, t.turn, t.case_id, t.id AS clock_id, t.at
            FROM turned_clock t JOIN relation r ON r.case_id = t.case_id AND ladder->t.turn ? r.kind
              AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
            JOIN professional p ON p.id = r.professional_id AND p.disabled_at IS NULL
            WHERE t.is_told_up AND (t.basis = 'statutory' OR r.kind = 'named_worker')
            UNION
            SELECT p.id, t.turn, t.case_id, t.id, t.at
            FROM turned_clock t JOIN work_task w ON w.workspace_id = t.workspace_id
              AND w.task IN ('client_responsibility_wide', 'child_responsibility')
              AND w.valid_from <= at_moment AND (w.valid_to IS NULL OR w.valid_to > at_moment)
            JOIN professional p ON p.id = w.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
            WHERE t.is_told_up AND t.basis = 'statutory' AND ladder->t.turn ? 'lead'
          ) who
          RETURNING n.id, n.recipient_id, n.case_id, n.version, 'notice.given' AS type, 'created' AS change
        ), news AS (
          SELECT * FROM over UNION ALL SELECT * FROM given
        )
        SELECT jsonb_agg(one.event || '{"isByTheClock": true}' ORDER BY one.place) INTO events FROM (
          SELECT t.place * 2 AS place, CASE WHEN t.case_id IS NOT NULL THEN jsonb_build_object('type', 'clock.' || t.turn, 'change', 'changed',
              'refKind', 'clock', 'refId', t.id, 'caseId', t.case_id, 'version', t.version,
              'streams', jsonb_build_array('case:' || t.case_id, 'workspace:' || t.workspace_id) || (
                SELECT coalesce(jsonb_agg(DISTINCT 'user:' || r.professional_id), '[]') FROM relation r
                WHERE r.case_id = t.case_id AND r.kind IN ('named_worker', 'work_pair')
                  AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)))
            ELSE jsonb_build_object('type', 'contact.clock_' || t.turn, 'change', 'changed', 'refKind', 'contact', 'refId', t.contact_id,
              'caseId', NULL, 'version', c.version,
              'streams', jsonb_build_array('intake:' || CASE WHEN t.is_emergency_duty THEN u.county_id ELSE t.unit_id END)) END AS event
          FROM turned_clock t JOIN unit u ON u.id = t.unit_id LEFT JOIN contact c ON c.id = t.contact_id
          UNION ALL
          SELECT (SELECT max(place) FROM turned_clock) * 2 + 1, jsonb_build_object('type', n.type, 'change', n.change, 'refKind', 'notice',
            'refId', n.id, 'caseId', n.case_id, 'version', n.version, 'streams', jsonb_build_array('user:' || n.recipient_id))
          FROM news n
        ) one;
        RETURN events;
      END $$;

      -- Turns at most so many clocks whose moment has come, one turn each. Rows that someone is writing are left for the next pass. Called
      -- again until it answers 0.
      CREATE OR REPLACE FUNCTION app.turn_clocks(at_moment timestamptz, ladder jsonb, at_most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
      DECLARE
        by_the_clock CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
        due uuid[];
      BEGIN
        due := ARRAY(SELECT k.id FROM clock k WHERE k.next_turn_at <= at_moment ORDER BY k.next_turn_at LIMIT at_most FOR UPDATE SKIP LOCKED);
        IF cardinality(due) > 0 THEN
          PERFORM app.append_events(app.make_turns(due, at_moment, ladder), by_the_clock, NULL, at_moment);
        END IF;
        RETURN cardinality(due);
      END $$;

      -- All turns that clocks just written by their own transaction have missed. The events are the caller's to publish with its own.
      CREATE FUNCTION app.turn_late_clocks(the_clocks uuid[], ladder jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        events jsonb := '[]';
        own uuid[];
        turned jsonb;
      BEGIN
        own := ARRAY(SELECT k.id FROM clock k LEFT JOIN "case" c ON c.id = k.case_id WHERE k.id = ANY (the_clocks)
          AND (k.case_id IS NULL OR c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())));
        LOOP
          turned := app.make_turns(own, app.now(), ladder);
          EXIT WHEN turned = '[]';
          events := events || turned;
        END LOOP;
        RETURN events;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.make_turns(uuid[], timestamptz, jsonb), app.turn_late_clocks(uuid[], jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.turn_late_clocks(uuid[], jsonb) TO rinnalla_app;
    `);
  }

  /** What time did by itself is nobody's act, whoever's transaction tells it. */
  private async numbering(runner: QueryRunner): Promise<void> {
    const [told] = (await runner.query(
      `SELECT pg_get_functiondef('app.append_events(jsonb, uuid, uuid, timestamptz)'::regprocedure) AS body`,
    )) as { body: string }[];
    if (!told) throw new Error('app.append_events is missing');
    const actor = `CASE WHEN (event->>'isByTheClock')::boolean THEN '00000000-0000-0000-0000-000000000000' ELSE the_actor END`;
    const changed = told.body
      .replace(
        `(event->>'version')::int, the_actor, the_mutation`,
        `(event->>'version')::int, ${actor}, the_mutation`,
      )
      .replace(`(event - 'streams')`, `(event - '{streams,isByTheClock}'::text[])`)
      .replace(`'actorId', the_actor`, `'actorId', ${actor}`);
    if (changed.split(actor).length !== 3) throw new Error('app.append_events is not as it was');
    await runner.query(changed);
  }
}
