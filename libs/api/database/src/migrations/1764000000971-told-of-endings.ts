import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Nobody: what happens by the calendar. */
const BY_THE_CLOCK = `'00000000-0000-0000-0000-000000000000'::uuid`;
const LIVE = (row: string) =>
  `${row}.valid_from <= at_moment AND (${row}.valid_to IS NULL OR ${row}.valid_to > at_moment)`;

/**
 * What ends by its date ends as what is ended by hand: rooms are emptied, and screens, boards and days hear of it. A stated purpose
 * and a row of the decree end by their dates, too (703/2023 9 §, 457/2024).
 */
export class ToldOfEndings1764000000971 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "purpose_statement__by_end" ON "purpose_statement" ("valid_until");
      CREATE INDEX "override__by_end" ON "override" ("expires_at");
    `);
    await this.rights(runner);
    await this.telling(runner);
    await this.look(runner);
  }

  private async rights(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Relations that ended by their date after the first moment, until the second. What was ended by hand was revoked or told at that
      -- very moment.
      CREATE FUNCTION app.ended_relations(since timestamptz, at_moment timestamptz)
      RETURNS TABLE (id uuid, professional_id uuid, case_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT r.id, r.professional_id, r.case_id FROM relation r
        WHERE r.valid_to > since AND r.valid_to <= at_moment AND r.case_id IS NOT NULL AND r.kind <> 'consultation'
          AND NOT EXISTS (SELECT 1 FROM revocation v WHERE v.professional_id = r.professional_id
            AND v.at BETWEEN r.valid_to - interval '5 seconds' AND r.valid_to + interval '5 seconds')
          AND NOT EXISTS (SELECT 1 FROM domain_event d WHERE d.stream = 'case:' || r.case_id AND d.type LIKE 'team.%'
            AND d.at BETWEEN r.valid_to - interval '5 seconds' AND r.valid_to + interval '5 seconds')
      $$;

      -- Whose every right may have changed: a task of theirs ended, or a row of the decree that a task of theirs reads by.
      CREATE FUNCTION app.ended_tasks(since timestamptz, at_moment timestamptz) RETURNS TABLE (professional_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT t.professional_id FROM work_task t WHERE t.valid_to > since AND t.valid_to <= at_moment
          AND NOT EXISTS (SELECT 1 FROM revocation v WHERE v.professional_id = t.professional_id
            AND v.at BETWEEN t.valid_to - interval '5 seconds' AND t.valid_to + interval '5 seconds')
        UNION
        -- The day a row ends on is the first one without it.
        SELECT t.professional_id FROM access_rule a JOIN work_task t ON t.task = a.task AND ${LIVE('t')}
        WHERE a.valid_to > (since AT TIME ZONE 'Europe/Helsinki')::date
          AND a.valid_to <= (at_moment AT TIME ZONE 'Europe/Helsinki')::date
      $$;

      -- As before, and purposes and rows of the decree.
      CREATE OR REPLACE FUNCTION app.ended_rights(since timestamptz, at_moment timestamptz) RETURNS TABLE (professional_id uuid, case_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT t.professional_id, NULL::uuid FROM app.ended_tasks(since, at_moment) t
        UNION
        SELECT r.professional_id, r.case_id FROM app.ended_relations(since, at_moment) r
        UNION
        SELECT o.professional_id, o.case_id FROM override o
        WHERE o.ended_at IS NULL AND o.expires_at > since AND o.expires_at <= at_moment
        UNION
        SELECT p.professional_id, p.case_id FROM purpose_statement p WHERE p.valid_until > since AND p.valid_until <= at_moment
        UNION
        -- A permission whose range of recording ends opens no case from the next day on (457/2024 25 §).
        SELECT r.professional_id, r.case_id FROM disclosure_permission d
        JOIN case_client cc ON cc.client_id = d.client_id AND cc.valid_to IS NULL
        JOIN relation r ON r.case_id = cc.case_id AND r.kind <> 'consultation' AND ${LIVE('r')}
        JOIN professional p ON p.id = r.professional_id AND p.register <> d.data_register
        WHERE d.withdrawn_at IS NULL AND d.recorded_until >= (since AT TIME ZONE 'Europe/Helsinki')::date
          AND d.recorded_until < (at_moment AT TIME ZONE 'Europe/Helsinki')::date
      $$;
    `);
  }

  private async telling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Writes what ended by its date as ended, and answers the events that ending it by hand would have told.
      CREATE FUNCTION app.tell_ended(since timestamptz, at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        left_cases uuid[] := ARRAY(SELECT DISTINCT r.case_id FROM app.ended_relations(since, at_moment) r);
        told jsonb;
      BEGIN
        PERFORM 1 FROM "case" c WHERE c.id = ANY (left_cases) ORDER BY c.id FOR UPDATE OF c;
        WITH gone AS (
          UPDATE relation r SET version = r.version + 1 FROM app.ended_relations(since, at_moment) e WHERE r.id = e.id
          RETURNING r.id, r.case_id, r.professional_id, r.version
        ), over AS (
          UPDATE override o SET version = o.version + 1
          WHERE o.ended_at IS NULL AND o.expires_at > since AND o.expires_at <= at_moment
          RETURNING o.id, o.case_id, o.professional_id, o.version
        ), news AS (
          SELECT 1 AS place, 'team.left' AS type, 'removed' AS change, 'team_member' AS ref_kind, g.id, g.case_id, g.version,
            jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id, 'user:' || g.professional_id) AS streams
          FROM gone g JOIN "case" c ON c.id = g.case_id
          UNION ALL
          SELECT 2, 'override.ended', 'changed', 'override', o.id, o.case_id, o.version,
            jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id) || (
              SELECT jsonb_agg(DISTINCT 'user:' || who.id) FROM (
                SELECT o.professional_id AS id
                UNION ALL
                SELECT r.professional_id FROM relation r WHERE r.case_id = c.id AND r.kind = 'named_worker' AND ${LIVE('r')}) who)
          FROM over o JOIN "case" c ON c.id = o.case_id
          UNION ALL
          -- The officers see no case, and so are told of none.
          SELECT 3, 'override.ended', 'changed', 'override', o.id, NULL, o.version, jsonb_agg(DISTINCT 'user:' || t.professional_id)
          FROM over o JOIN work_task t ON t.task = 'data_protection' AND t.workspace_id IS NULL AND ${LIVE('t')}
          GROUP BY o.id, o.version
          UNION ALL
          -- To the person's own screens alone, as a purpose is stated.
          SELECT DISTINCT 4, 'purpose.ended', 'changed', 'case', p.case_id, NULL::uuid, 1, jsonb_build_array('user:' || p.professional_id)
          FROM purpose_statement p WHERE p.valid_until > since AND p.valid_until <= at_moment
          UNION ALL
          SELECT 5, 'rights.ended', 'changed', 'rights', t.professional_id, NULL, 1, jsonb_build_array('user:' || t.professional_id)
          FROM app.ended_tasks(since, at_moment) t
        )
        SELECT coalesce(jsonb_agg(jsonb_build_object('type', n.type, 'change', n.change, 'refKind', n.ref_kind, 'refId', n.id,
          'caseId', n.case_id, 'version', n.version, 'streams', n.streams) ORDER BY n.place, n.id), '[]') INTO told FROM news n;
        -- Leaving is always possible; a team left without whom the law asks for alarms at once (SHL 42 §).
        RETURN told || app.raise_pair_alarms(left_cases, at_moment);
      END $$;
    `);
  }

  private async look(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before; each ending is told after the rooms it empties.
      CREATE OR REPLACE FUNCTION app.revoke_ended(at_moment timestamptz) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        since timestamptz;
        people integer;
        told jsonb;
      BEGIN
        SELECT l.looked_until INTO since FROM ended_rights_look l FOR UPDATE;
        IF since >= at_moment THEN
          RETURN 0;
        END IF;
        told := app.tell_ended(since, at_moment);
        WITH gone AS MATERIALIZED (
          SELECT e.professional_id,
            app.revoke(CASE WHEN e.case_id IS NULL THEN 'places_of' ELSE 'case' END, e.professional_id, e.case_id)
          FROM app.ended_rights(since, at_moment) e
        )
        SELECT count(DISTINCT g.professional_id) INTO people FROM gone g;
        PERFORM app.append_events(told, ${BY_THE_CLOCK}, NULL, at_moment);
        UPDATE ended_rights_look SET looked_until = at_moment;
        RETURN people;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.ended_relations(timestamptz, timestamptz), app.ended_tasks(timestamptz, timestamptz),
        app.tell_ended(timestamptz, timestamptz) FROM PUBLIC;
    `);
  }
}
