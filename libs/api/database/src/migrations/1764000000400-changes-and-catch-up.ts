import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** How a change is remembered, numbered and told; how a use is logged; how a screen catches up. */
export class ChangesAndCatchUp1764000000400 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Takes a mutation id for the reader. NULL: it is new. Otherwise whether the input was the same, and the result then.
      CREATE FUNCTION app.claim_mutation(the_mutation text, the_hash text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE known idempotency;
      BEGIN
        INSERT INTO idempotency (professional_id, mutation_id, input_hash, created_at)
        VALUES (app.current_user_id(), the_mutation::uuid, the_hash, app.now())
        ON CONFLICT DO NOTHING;
        IF FOUND THEN
          RETURN NULL;
        END IF;
        SELECT * INTO known FROM idempotency
        WHERE professional_id = app.current_user_id() AND mutation_id = the_mutation::uuid;
        RETURN jsonb_build_object('sameInput', known.input_hash = the_hash, 'result', known.result);
      END $$;

      -- Ends a change: numbers its events (streams in one order for all, so that no two wait for each other in a ring), puts them
      -- in the outbox, marks the cases they touch, remembers the result. Answers how far each stream went.
      CREATE FUNCTION app.finish_change(outcome jsonb) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        told record;
        number bigint;
        envelope jsonb;
        positions jsonb := '[]';
        me uuid := app.current_user_id();
        at_moment timestamptz := app.now();
      BEGIN
        UPDATE "case" SET last_change_at = at_moment, last_change_by = me
        WHERE id IN (SELECT DISTINCT (e->>'caseId')::uuid FROM jsonb_array_elements(outcome->'events') e WHERE e->>'caseId' IS NOT NULL);
        FOR told IN
          SELECT s.name AS stream, e.value AS event
          FROM jsonb_array_elements(outcome->'events') WITH ORDINALITY e(value, place),
               jsonb_array_elements_text(e.value->'streams') s(name)
          ORDER BY s.name, e.place
        LOOP
          INSERT INTO event_stream AS st (name, head) VALUES (told.stream, 1)
          ON CONFLICT (name) DO UPDATE SET head = st.head + 1
          RETURNING head INTO number;
          INSERT INTO domain_event (stream, seq, type, change, ref_kind, ref_id, case_id, version, actor_id, mutation_id, at)
          VALUES (told.stream, number, told.event->>'type', told.event->>'change', told.event->>'refKind',
            (told.event->>'refId')::uuid, (told.event->>'caseId')::uuid, (told.event->>'version')::int, me,
            (outcome->>'mutationId')::uuid, at_moment);
          envelope := (told.event - 'streams') || jsonb_build_object(
            'stream', told.stream, 'seq', number, 'actorId', me, 'mutationId', outcome->>'mutationId',
            'at', to_char(at_moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
          INSERT INTO outbox (event) VALUES (envelope);
          positions := positions || jsonb_build_object('stream', told.stream, 'seq', number);
        END LOOP;
        IF positions <> '[]' THEN
          PERFORM pg_notify('rinnalla_outbox', '');
        END IF;
        UPDATE idempotency SET result = (outcome->'result') || jsonb_build_object('positions', positions)
        WHERE professional_id = me AND mutation_id = (outcome->>'mutationId')::uuid;
        RETURN positions;
      END $$;

      -- One row per operation, purpose and ground (703/2023 10 §).
      CREATE FUNCTION app.write_usage(entry jsonb) RETURNS void
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        INSERT INTO usage_log (at, professional_id, session_id, operation, view_id, purpose, basis, client_ids, record_ids, field_classes)
        SELECT app.now(), app.current_user_id(), entry->>'sessionId', entry->>'operation', entry->>'viewId', u->>'purpose', u->>'basis',
          coalesce((SELECT array_agg(DISTINCT x::uuid) FROM jsonb_array_elements(entry->'uses') w, jsonb_array_elements_text(w->'clientIds') x
            WHERE w->>'purpose' = u->>'purpose' AND w->>'basis' = u->>'basis'), '{}'),
          coalesce((SELECT array_agg(DISTINCT x::uuid) FROM jsonb_array_elements(entry->'uses') w, jsonb_array_elements_text(w->'recordIds') x
            WHERE w->>'purpose' = u->>'purpose' AND w->>'basis' = u->>'basis'), '{}'),
          coalesce((SELECT array_agg(DISTINCT x) FROM jsonb_array_elements(entry->'uses') w, jsonb_array_elements_text(w->'fieldClasses') x
            WHERE w->>'purpose' = u->>'purpose' AND w->>'basis' = u->>'basis'), '{}')
        FROM (SELECT DISTINCT ON (e->>'purpose', e->>'basis') e AS u FROM jsonb_array_elements(entry->'uses') e) AS one
      $$;

      -- How much of a stream the reader may follow: 'all', 'partial' (numbers of everything, contents of one's own), or NULL.
      CREATE FUNCTION app.stream_reach(the_stream text) RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        kind text := split_part(the_stream, ':', 1);
        target uuid := split_part(the_stream, ':', 2)::uuid;
      BEGIN
        IF app.viewer_facts() IS NULL THEN
          RETURN NULL;
        END IF;
        RETURN CASE kind
          WHEN 'user' THEN CASE WHEN target = app.current_user_id() THEN 'all' END
          WHEN 'expertise' THEN CASE WHEN target = ANY (app.expertise_ids()) THEN 'all' END
          WHEN 'case' THEN (
            SELECT 'all' FROM "case" c WHERE c.id = target
              AND (c.workspace_id = ANY (app.wide_workspaces()) OR c.id = ANY (app.related_cases())))
          WHEN 'workspace' THEN CASE
            WHEN target = ANY (app.wide_workspaces()) THEN 'all'
            WHEN EXISTS (SELECT 1 FROM work_task t WHERE t.professional_id = app.current_user_id() AND t.workspace_id = target
              AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())) THEN 'partial'
          END
        END;
      END $$;

      CREATE FUNCTION app.stream_heads(the_streams text[]) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(jsonb_object_agg(n.name, coalesce(s.head, 0)), '{}')
        FROM unnest(the_streams) n(name) LEFT JOIN event_stream s ON s.name = n.name
      $$;

      -- Events after a number, oldest first; what the reader may not know of is a bare number. NULL: may not be followed at all.
      CREATE FUNCTION app.events_since(the_stream text, after_seq bigint, at_most integer) RETURNS jsonb
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        reach text := app.stream_reach(the_stream);
        mine uuid[] := app.related_cases();
      BEGIN
        IF reach IS NULL THEN
          RETURN NULL;
        END IF;
        RETURN (
          SELECT coalesce(jsonb_agg(
            CASE WHEN reach = 'all' OR e.case_id = ANY (mine) THEN jsonb_build_object(
              'stream', e.stream, 'seq', e.seq, 'type', e.type, 'change', e.change, 'refKind', e.ref_kind, 'refId', e.ref_id,
              'caseId', e.case_id, 'version', e.version, 'actorId', e.actor_id, 'mutationId', e.mutation_id,
              'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
            ELSE jsonb_build_object('stream', e.stream, 'seq', e.seq, 'hidden', true) END ORDER BY e.seq), '[]')
          FROM (
            SELECT * FROM domain_event d WHERE d.stream = the_stream AND d.seq > after_seq ORDER BY d.seq LIMIT at_most
          ) e
        );
      END $$;

      -- Ends what someone could see until now; every node hears it within a second.
      CREATE FUNCTION app.revoke(the_kind text, the_professional uuid, the_target uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE number bigint;
      BEGIN
        INSERT INTO event_stream AS st (name, head) VALUES ('revocation', 1)
        ON CONFLICT (name) DO UPDATE SET head = st.head + 1 RETURNING head INTO number;
        INSERT INTO revocation (seq, kind, professional_id, target_id, at) VALUES (number, the_kind, the_professional, the_target, now());
        PERFORM pg_notify('rinnalla_revocation', '');
      END $$;
    `);
  }
}
