import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

const BY_THE_CLOCK = `'00000000-0000-0000-0000-000000000000'`;
/** One plan for few and for many: to plan anew over every part of the streams costs more than to do the work. */
const PLANNED_ONCE = 'SET plan_cache_mode = force_generic_plan';

/**
 * Many events are numbered at once as rows, not one by one out of JSON, and the outbox says only which numbers of a stream are new: what
 * they tell stands in the stream itself.
 */
export class EventsBySet1764000001000 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.outbox(runner);
    await this.numbering(runner);
    await this.telling(runner);
  }

  private async outbox(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD stream text, ADD first_seq bigint, ADD last_seq bigint;
      UPDATE outbox SET stream = event->>'stream', first_seq = (event->>'seq')::bigint, last_seq = (event->>'seq')::bigint;
      ALTER TABLE outbox DROP event, ALTER stream SET NOT NULL, ALTER first_seq SET NOT NULL, ALTER last_seq SET NOT NULL;
    `);
  }

  private async numbering(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE app.told_event AS (
        type text, change text, ref_kind text, ref_id uuid, case_id uuid, version integer, actor_id uuid, streams text[]
      );

      -- Numbers events, in their order, and puts their numbers in the outbox, all at once: streams in one order for everyone, so that no two
      -- wait for each other in a ring. Answers the numbers that each stream was given.
      CREATE FUNCTION app.number_events(told app.told_event[], the_mutation uuid, at_moment timestamptz)
      RETURNS TABLE (stream text, first_seq bigint, last_seq bigint)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ${PLANNED_ONCE}
        SET enable_hashjoin = on SET enable_mergejoin = on SET enable_seqscan = on AS $$
      #variable_conflict use_column
      BEGIN
        RETURN QUERY
        WITH each AS (
          SELECT s.name AS stream, e.type, e.change, e.ref_kind, e.ref_id, e.case_id, e.version, e.actor_id,
            row_number() OVER (PARTITION BY s.name ORDER BY e.place) AS turn
          FROM unnest(told) WITH ORDINALITY e(type, change, ref_kind, ref_id, case_id, version, actor_id, streams, place), unnest(e.streams) s(name)
        ), counted AS (
          SELECT stream, count(*) AS many FROM each GROUP BY stream
        ), numbered AS (
          INSERT INTO event_stream AS st (name, head) SELECT stream, many FROM counted ORDER BY stream
          ON CONFLICT (name) DO UPDATE SET head = st.head + excluded.head
          RETURNING name, head
        ), given AS (
          SELECT n.name AS stream, n.head - c.many AS before, n.head FROM numbered n JOIN counted c ON c.stream = n.name
        ), kept AS (
          INSERT INTO domain_event (stream, seq, type, change, ref_kind, ref_id, case_id, version, actor_id, mutation_id, at)
          SELECT e.stream, g.before + e.turn, e.type, e.change, e.ref_kind, e.ref_id, e.case_id, e.version, e.actor_id, the_mutation, at_moment
          FROM each e JOIN given g USING (stream)
        )
        INSERT INTO outbox (stream, first_seq, last_seq) SELECT g.stream, g.before + 1, g.head FROM given g ORDER BY g.stream
        RETURNING stream, first_seq, last_seq;
        IF FOUND THEN
          PERFORM pg_notify('rinnalla_outbox', '');
        END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.number_events(app.told_event[], uuid, timestamptz) FROM PUBLIC;

      -- The same for events that come as JSON. What time did by itself is nobody's act, whoever's transaction tells it. Answers every number.
      CREATE OR REPLACE FUNCTION app.append_events(events jsonb, the_actor uuid, the_mutation uuid, at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        told app.told_event[];
      BEGIN
        told := ARRAY(
          SELECT ROW(e.one->>'type', e.one->>'change', e.one->>'refKind', (e.one->>'refId')::uuid, (e.one->>'caseId')::uuid,
            (e.one->>'version')::int, CASE WHEN (e.one->>'isByTheClock')::boolean THEN ${BY_THE_CLOCK} ELSE the_actor END,
            ARRAY(SELECT jsonb_array_elements_text(e.one->'streams')))::app.told_event
          FROM jsonb_array_elements(events) WITH ORDINALITY e(one, place) ORDER BY e.place);
        RETURN (
          SELECT coalesce(jsonb_agg(jsonb_build_object('stream', n.stream, 'seq', s.seq) ORDER BY n.stream, s.seq), '[]')
          FROM app.number_events(told, the_mutation, at_moment) n, generate_series(n.first_seq, n.last_seq) s(seq));
      END $$;
    `);
  }

  private async telling(runner: QueryRunner): Promise<void> {
    const looked = `${PLANNED_ONCE} SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off`;
    await runner.query(`
      -- What these numbers of these streams tell, stream by stream. Each is looked up, whatever the planner believes of tables that have
      -- just grown.
      CREATE FUNCTION app.told_in(streams text[], first_seqs bigint[], last_seqs bigint[]) RETURNS SETOF jsonb
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp ${looked} AS $$
      BEGIN
        RETURN QUERY
        SELECT jsonb_build_object('stream', e.stream, 'seq', e.seq, 'type', e.type, 'change', e.change, 'refKind', e.ref_kind, 'refId', e.ref_id,
          'caseId', e.case_id, 'version', e.version, 'actorId', e.actor_id, 'mutationId', e.mutation_id,
          'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM unnest(streams, first_seqs, last_seqs) WITH ORDINALITY n(stream, first_seq, last_seq, place), LATERAL (
          SELECT * FROM domain_event d WHERE d.stream = n.stream AND d.seq BETWEEN n.first_seq AND n.last_seq OFFSET 0
        ) e
        ORDER BY n.place, e.seq;
      END $$;

      -- Takes numbers out of the outbox, oldest first: about so many, at least one stream's of one change; fewer: there are no more. With
      -- a few comes what they tell, so that an ordinary change is told by one question; of many the caller asks for what somebody watches.
      CREATE FUNCTION app.take_told(about integer, few integer) RETURNS TABLE (many integer, streams text[], first_seqs bigint[], last_seqs bigint[], events jsonb)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp ${looked} AS $$
      BEGIN
        WITH gone AS (
          DELETE FROM outbox o WHERE o.id = ANY (ARRAY(
            SELECT n.id FROM (
              SELECT f.id, sum(f.last_seq - f.first_seq + 1) OVER (ORDER BY f.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
              FROM (SELECT * FROM outbox ORDER BY id LIMIT about) f
            ) n WHERE coalesce(n.before, 0) < about))
          RETURNING o.id, o.stream, o.first_seq, o.last_seq
        )
        SELECT coalesce(sum(g.last_seq - g.first_seq + 1), 0), coalesce(array_agg(g.stream ORDER BY g.id), '{}'),
          coalesce(array_agg(g.first_seq ORDER BY g.id), '{}'), coalesce(array_agg(g.last_seq ORDER BY g.id), '{}')
        INTO many, streams, first_seqs, last_seqs FROM gone g;
        IF many <= few THEN
          events := coalesce((SELECT jsonb_agg(t.event ORDER BY t.place)
            FROM app.told_in(streams, first_seqs, last_seqs) WITH ORDINALITY t(event, place)), '[]');
        END IF;
        RETURN NEXT;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.told_in(text[], bigint[], bigint[]), app.take_told(integer, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.told_in(text[], bigint[], bigint[]), app.take_told(integer, integer) TO rinnalla_jobs;
      REVOKE SELECT, DELETE ON outbox FROM rinnalla_jobs;
    `);
  }
}
