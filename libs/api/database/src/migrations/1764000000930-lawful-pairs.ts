import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What SHL 42 § finds wrong with the team of a case, kept as alarms that end by themselves when it is put right. */
export class LawfulPairs1764000000930 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.alarms(runner);
    await this.rule(runner);
    await this.raising(runner);
    await this.checking(runner);
  }

  private async alarms(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "case_alarm" (
        "id" uuid NOT NULL,
        "case_id" uuid NOT NULL,
        "kind" text NOT NULL,
        "since" timestamptz NOT NULL,
        "over_at" timestamptz,
        CONSTRAINT "case_alarm__kind" CHECK ("kind" IN ('lawful_pair_missing', 'licence_lapsed')),
        CONSTRAINT "case_alarm__pk" PRIMARY KEY ("id")
      );
      CREATE UNIQUE INDEX "case_alarm__open" ON "case_alarm" ("case_id", "kind") WHERE "over_at" IS NULL;
      ALTER TABLE "case_alarm" ADD CONSTRAINT "case_alarm__case_id__fk" FOREIGN KEY ("case_id") REFERENCES "case"("id");
      ALTER TABLE case_alarm ENABLE ROW LEVEL SECURITY;
      CREATE POLICY case_alarm_seen ON case_alarm FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM "case" c WHERE c.id = case_alarm.case_id));
      GRANT SELECT ON case_alarm TO rinnalla_app;
    `);
  }

  private async rule(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.is_licensed(one professional, at_moment timestamptz) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT (one.licence_valid_until IS NULL OR one.licence_valid_until >= d.day)
          AND (one.licence_restricted_since IS NULL OR one.licence_restricted_since > d.day)
        FROM (SELECT (at_moment AT TIME ZONE 'Europe/Helsinki')::date AS day) d
      $$;

      -- The rule of pairFaults, for these open cases of social welfare or for all (NULL).
      CREATE FUNCTION app.pair_faults(the_cases uuid[], at_moment timestamptz) RETURNS TABLE (case_id uuid, kind text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH of_case AS (
          SELECT c.id FROM "case" c
          WHERE c.register = 'social' AND c.status <> 'ended' AND (the_cases IS NULL OR c.id = ANY (the_cases))
        ), worker AS (
          SELECT r.case_id, r.kind, p.profession, p.in_office, app.is_licensed(p, at_moment) AS is_licensed
          FROM relation r JOIN professional p ON p.id = r.professional_id AND p.disabled_at IS NULL
          WHERE r.kind <> 'consultation' AND (the_cases IS NULL OR r.case_id = ANY (the_cases))
            AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment)
        ), special AS (
          SELECT DISTINCT cc.case_id FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id AND cc.valid_to IS NULL
            AND cc.role IN ('subject', 'sibling')
          WHERE s.valid_from <= (at_moment AT TIME ZONE 'Europe/Helsinki')::date
            AND (s.valid_to IS NULL OR s.valid_to > (at_moment AT TIME ZONE 'Europe/Helsinki')::date)
        )
        SELECT o.id, 'lawful_pair_missing' FROM of_case o JOIN special s ON s.case_id = o.id
        WHERE NOT EXISTS (SELECT 1 FROM worker w WHERE w.case_id = o.id AND w.is_licensed AND w.in_office
          AND w.profession IN ('social_worker', 'lead_social_worker'))
        UNION ALL
        SELECT o.id, 'licence_lapsed' FROM of_case o
        WHERE EXISTS (SELECT 1 FROM worker w WHERE w.case_id = o.id AND w.kind IN ('named_worker', 'work_pair') AND NOT w.is_licensed
          AND w.profession NOT IN ('family_worker', 'administrator', 'manager'))
      $$;
    `);
  }

  private async raising(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Brings the alarms of these cases, and what people were told of them, to what the law says at this moment. Answers the events to
      -- tell; tells nobody itself, for a command's events go with its own. The caller has the cases' rows locked.
      CREATE FUNCTION app.raise_pair_alarms(the_cases uuid[], at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        events jsonb;
      BEGIN
        WITH fault AS MATERIALIZED (
          SELECT * FROM app.pair_faults(the_cases, at_moment)
        ), ended AS (
          UPDATE case_alarm a SET over_at = at_moment
          WHERE a.over_at IS NULL AND a.case_id = ANY (the_cases)
            AND NOT EXISTS (SELECT 1 FROM fault f WHERE f.case_id = a.case_id AND f.kind = a.kind)
          RETURNING a.case_id, a.kind
        ), raised AS (
          INSERT INTO case_alarm (id, case_id, kind, since) SELECT gen_random_uuid(), f.case_id, f.kind, at_moment FROM fault f
          ON CONFLICT (case_id, kind) WHERE over_at IS NULL DO NOTHING
          RETURNING case_alarm.case_id, case_alarm.kind
        ), over AS (
          UPDATE notice n SET over_at = at_moment, version = n.version + 1 FROM ended e
          WHERE n.case_id = e.case_id AND n.kind = e.kind AND n.over_at IS NULL
          RETURNING n.id, n.recipient_id, n.case_id, n.version, 'notice.over' AS type, 'changed' AS change
        ), given AS (
          INSERT INTO notice AS n (id, recipient_id, kind, case_id, at)
          SELECT gen_random_uuid(), who.id, f.kind, f.case_id, at_moment
          FROM fault f CROSS JOIN LATERAL (
            SELECT DISTINCT p.id FROM unnest(ARRAY['named_worker', 'work_pair', 'lead']) rung(name)
            CROSS JOIN LATERAL app.people_on_rung(f.case_id, rung.name, at_moment) p(id)
          ) who
          WHERE NOT EXISTS (SELECT 1 FROM notice o
            WHERE o.recipient_id = who.id AND o.kind = f.kind AND o.case_id = f.case_id AND o.over_at IS NULL)
          RETURNING n.id, n.recipient_id, n.case_id, n.version, 'notice.given' AS type, 'created' AS change
        ), turned AS (
          SELECT case_id, 'case.alarmed' AS type FROM raised
          UNION SELECT e.case_id, 'case.alarmOver' FROM ended e WHERE NOT EXISTS (SELECT 1 FROM raised r WHERE r.case_id = e.case_id)
        ), told AS (
          SELECT t.case_id AS place, 1 AS turn, jsonb_build_object('type', t.type, 'change', 'changed', 'refKind', 'case', 'refId', c.id,
            'caseId', c.id, 'version', c.version, 'streams', jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id) || (
              SELECT coalesce(jsonb_agg(DISTINCT 'user:' || r.professional_id), '[]') FROM relation r
              WHERE r.case_id = c.id AND r.kind <> 'consultation'
                AND r.valid_from <= at_moment AND (r.valid_to IS NULL OR r.valid_to > at_moment))) AS event
          FROM turned t JOIN "case" c ON c.id = t.case_id
          UNION ALL
          SELECT n.case_id, 2, jsonb_build_object('type', n.type, 'change', n.change, 'refKind', 'notice', 'refId', n.id,
            'caseId', n.case_id, 'version', n.version, 'streams', jsonb_build_array('user:' || n.recipient_id))
          FROM (SELECT * FROM over UNION ALL SELECT * FROM given) n
        )
        SELECT coalesce(jsonb_agg(t.event ORDER BY t.place, t.turn), '[]') INTO events FROM told t;
        RETURN events;
      END $$;
    `);
  }

  private async checking(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For a command on one case: it has the case locked.
      CREATE FUNCTION app.check_pair(the_case uuid) RETURNS jsonb
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT app.raise_pair_alarms(ARRAY[the_case], app.now())
      $$;

      -- For a change of somebody's licence, office or standing: every case they work on, or did until this very moment.
      CREATE FUNCTION app.check_pairs_of(the_professional uuid) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        theirs uuid[];
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator changes a licence' USING ERRCODE = '42501';
        END IF;
        SELECT coalesce(array_agg(one.id), '{}') INTO theirs FROM (
          SELECT c.id FROM "case" c WHERE c.id IN (SELECT r.case_id FROM relation r WHERE r.professional_id = the_professional
            AND r.kind <> 'consultation' AND (r.valid_to IS NULL OR r.valid_to >= app.now()))
          ORDER BY c.id FOR UPDATE OF c) one;
        RETURN app.raise_pair_alarms(theirs, app.now());
      END $$;

      -- Cases of a leaver whose client needs special support and where nobody else in the team carries it. Names no client.
      CREATE FUNCTION app.leaver_pairs(the_professional uuid) RETURNS uuid[]
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator moves a leaver' USING ERRCODE = '42501';
        END IF;
        RETURN (
          SELECT coalesce(array_agg(DISTINCT r.case_id), '{}')
          FROM relation r JOIN "case" c ON c.id = r.case_id AND c.status <> 'ended' AND c.register = 'social'
          WHERE r.professional_id = the_professional AND r.kind <> 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now())
            AND EXISTS (SELECT 1 FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id AND cc.valid_to IS NULL
                AND cc.role IN ('subject', 'sibling')
              WHERE cc.case_id = r.case_id AND s.valid_from <= app.today() AND (s.valid_to IS NULL OR s.valid_to > app.today()))
            AND NOT EXISTS (SELECT 1 FROM relation o JOIN professional p ON p.id = o.professional_id AND p.disabled_at IS NULL
              WHERE o.case_id = r.case_id AND o.professional_id <> the_professional AND o.kind <> 'consultation'
                AND o.valid_from <= app.now() AND (o.valid_to IS NULL OR o.valid_to > app.now())
                AND p.profession IN ('social_worker', 'lead_social_worker') AND p.in_office AND app.is_licensed(p, app.now())));
      END $$;

      -- Nightly, for what happens by the calendar: licences that end. At most so many cases at once, found by what they differ in from
      -- their alarms; rows that someone is writing are checked by that writer. Called again until it answers 0.
      CREATE FUNCTION app.check_pairs(at_moment timestamptz, at_most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        differing uuid[];
        events jsonb;
      BEGIN
        SELECT coalesce(array_agg(one.id), '{}') INTO differing FROM (
          SELECT c.id FROM "case" c WHERE c.id IN (
            (SELECT f.case_id FROM app.pair_faults(NULL, at_moment) f
              WHERE NOT EXISTS (SELECT 1 FROM case_alarm a WHERE a.case_id = f.case_id AND a.kind = f.kind AND a.over_at IS NULL))
            UNION
            (SELECT x.case_id FROM (
              SELECT a.case_id, a.kind FROM case_alarm a WHERE a.over_at IS NULL EXCEPT SELECT * FROM app.pair_faults(NULL, at_moment)) x))
          ORDER BY c.id LIMIT at_most FOR UPDATE OF c SKIP LOCKED) one;
        IF cardinality(differing) = 0 THEN
          RETURN 0;
        END IF;
        events := app.raise_pair_alarms(differing, at_moment);
        PERFORM app.append_events(events, '00000000-0000-0000-0000-000000000000', NULL, at_moment);
        RETURN cardinality(differing);
      END $$;

      REVOKE EXECUTE ON FUNCTION app.is_licensed(professional, timestamptz), app.pair_faults(uuid[], timestamptz),
        app.raise_pair_alarms(uuid[], timestamptz), app.check_pair(uuid), app.check_pairs_of(uuid),
        app.leaver_pairs(uuid), app.check_pairs(timestamptz, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.check_pair(uuid), app.check_pairs_of(uuid), app.leaver_pairs(uuid) TO rinnalla_app;
      GRANT EXECUTE ON FUNCTION app.check_pairs(timestamptz, integer) TO rinnalla_jobs;
    `);
  }
}
