import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const BY_THE_CLOCK = `'00000000-0000-0000-0000-000000000000'::uuid`;
/** Everything of a batch is looked up: whole tables read for each would make a long pass quadratic. */
const FEW_ROWS =
  'SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off';

/** The rule of how clocks turn is as before. It makes rows and not JSON, in one statement, and the pass hands them on as rows. */
export class TurnsBySet1764000001001 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.turn_clocks(timestamptz, jsonb, integer);
      DROP FUNCTION app.turn_late_clocks(uuid[], jsonb);
      DROP FUNCTION app.make_turns(uuid[], timestamptz, jsonb);
    `);
    await this.turning(runner);
    await this.passes(runner);
  }

  private async turning(runner: QueryRunner): Promise<void> {
    const live = (on: string) =>
      `${on}.valid_from <= at_moment AND (${on}.valid_to IS NULL OR ${on}.valid_to > at_moment)`;
    await runner.query(`
      -- Makes one turn of each of these clocks, which the caller holds: the row, its history, and notices up the ladder
      -- ({"due_soon": ["named_worker"], …}). Answers the events, those of clocks first.
      CREATE FUNCTION app.make_turns(the_clocks uuid[], at_moment timestamptz, ladder jsonb) RETURNS app.told_event[]
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ${FEW_ROWS} AS $$
      DECLARE
        told app.told_event[];
      BEGIN
        WITH turned AS (
          UPDATE clock k SET version = k.version + 1,
            told = CASE WHEN k.told IS NULL THEN 'due_soon' WHEN k.told = 'due_soon' THEN 'due_today' ELSE 'breached' END,
            next_turn_at = CASE WHEN k.told IS NULL THEN k.due_today_at WHEN k.told = 'due_soon' THEN k.due_at + interval '1 millisecond' END
          WHERE k.id = ANY (the_clocks) AND k.next_turn_at <= at_moment
          RETURNING k.id, k.case_id, k.contact_id, k.workspace_id, k.unit_id, k.is_emergency_duty, k.basis, k.told AS turn,
            greatest(old.next_turn_at, k.started_at) AS at, k.version, k.binds = 'county' AS is_told_up
        ), noted AS (
          INSERT INTO clock_change (id, clock_id, change, at, recorded_at)
          SELECT uuidv7(), t.id, t.turn, t.at, at_moment FROM turned t
        ), over AS (
          UPDATE notice n SET over_at = at_moment, version = n.version + 1
          WHERE n.clock_id = ANY (ARRAY(SELECT t.id FROM turned t)) AND n.over_at IS NULL
          RETURNING n.id, n.recipient_id, n.case_id, n.version
        ), of_people AS (
          -- Whose own clock it is, and who stands on a rung that this turn is told to.
          SELECT t.*, p.own, p.on_rungs || ARRAY(
            SELECT DISTINCT l.id FROM work_task w JOIN professional l ON l.id = w.professional_id AND l.disabled_at IS NULL AND l.register = 'social'
            WHERE t.is_told_up AND t.basis = 'statutory' AND ladder->t.turn ? 'lead' AND w.workspace_id = t.workspace_id
              AND w.task IN ('client_responsibility_wide', 'child_responsibility') AND ${live('w')} AND l.id <> ALL (p.on_rungs)) AS told_to
          FROM turned t, LATERAL (
            SELECT coalesce(array_agg(DISTINCT r.professional_id) FILTER (WHERE r.kind IN ('named_worker', 'work_pair')), '{}') AS own,
              coalesce(array_agg(DISTINCT r.professional_id) FILTER (WHERE t.is_told_up AND l.disabled_at IS NULL AND ladder->t.turn ? r.kind
                AND (t.basis = 'statutory' OR r.kind = 'named_worker')), '{}') AS on_rungs
            FROM relation r JOIN professional l ON l.id = r.professional_id WHERE r.case_id = t.case_id AND ${live('r')}
          ) p
        ), given AS (
          INSERT INTO notice AS n (id, recipient_id, kind, case_id, clock_id, at)
          SELECT uuidv7(), who.id, 'clock_' || t.turn, t.case_id, t.id, t.at FROM of_people t, unnest(t.told_to) who(id)
          RETURNING n.id, n.recipient_id, n.case_id, n.version
        ), news AS (
          SELECT 1 AS part, t.at, t.id, CASE WHEN t.case_id IS NOT NULL
            THEN ROW('clock.' || t.turn, 'changed', 'clock', t.id, t.case_id, t.version, ${BY_THE_CLOCK},
              ARRAY['case:' || t.case_id, 'workspace:' || t.workspace_id] || ARRAY(SELECT 'user:' || o.id FROM unnest(t.own) o(id)))::app.told_event
            ELSE ROW('contact.clock_' || t.turn, 'changed', 'contact', t.contact_id, NULL,
              (SELECT c.version FROM contact c WHERE c.id = t.contact_id), ${BY_THE_CLOCK},
              ARRAY['intake:' || CASE WHEN t.is_emergency_duty THEN (SELECT u.county_id FROM unit u WHERE u.id = t.unit_id)
                ELSE t.unit_id END])::app.told_event END AS event
          FROM of_people t
          UNION ALL
          SELECT 2, NULL, o.id, ROW('notice.over', 'changed', 'notice', o.id, o.case_id, o.version, ${BY_THE_CLOCK},
            ARRAY['user:' || o.recipient_id])::app.told_event FROM over o
          UNION ALL
          SELECT 3, NULL, g.id, ROW('notice.given', 'created', 'notice', g.id, g.case_id, g.version, ${BY_THE_CLOCK},
            ARRAY['user:' || g.recipient_id])::app.told_event FROM given g
        )
        SELECT array_agg(n.event ORDER BY n.part, n.at, n.id) INTO told FROM news n;
        RETURN coalesce(told, '{}');
      END $$;
      REVOKE EXECUTE ON FUNCTION app.make_turns(uuid[], timestamptz, jsonb) FROM PUBLIC;
    `);
  }

  private async passes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Turns at most so many clocks whose moment has come, one turn each. Rows that someone is writing are left for the next pass. Called
      -- again until it answers 0.
      CREATE FUNCTION app.turn_clocks(at_moment timestamptz, ladder jsonb, at_most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ${FEW_ROWS} AS $$
      DECLARE
        due uuid[];
      BEGIN
        due := ARRAY(SELECT k.id FROM clock k WHERE k.next_turn_at <= at_moment ORDER BY k.next_turn_at LIMIT at_most FOR UPDATE SKIP LOCKED);
        IF cardinality(due) > 0 THEN
          PERFORM app.number_events(app.make_turns(due, at_moment, ladder), NULL, at_moment);
        END IF;
        RETURN cardinality(due);
      END $$;

      -- All turns that clocks just written by their own transaction have missed. The events are the caller's to publish with its own.
      CREATE FUNCTION app.turn_late_clocks(the_clocks uuid[], ladder jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        told app.told_event[] := '{}';
        own uuid[];
        turned app.told_event[];
      BEGIN
        own := ARRAY(SELECT k.id FROM clock k LEFT JOIN "case" c ON c.id = k.case_id WHERE k.id = ANY (the_clocks)
          AND (k.case_id IS NULL OR c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())));
        LOOP
          turned := app.make_turns(own, app.now(), ladder);
          EXIT WHEN turned = '{}';
          told := told || turned;
        END LOOP;
        RETURN (
          SELECT coalesce(jsonb_agg(jsonb_build_object('type', e.type, 'change', e.change, 'refKind', e.ref_kind, 'refId', e.ref_id,
            'caseId', e.case_id, 'version', e.version, 'streams', e.streams, 'isByTheClock', true) ORDER BY e.place), '[]')
          FROM unnest(told) WITH ORDINALITY e(type, change, ref_kind, ref_id, case_id, version, actor_id, streams, place));
      END $$;
      REVOKE EXECUTE ON FUNCTION app.turn_clocks(timestamptz, jsonb, integer), app.turn_late_clocks(uuid[], jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.turn_clocks(timestamptz, jsonb, integer) TO rinnalla_jobs;
      GRANT EXECUTE ON FUNCTION app.turn_late_clocks(uuid[], jsonb) TO rinnalla_app;
    `);
  }
}
