import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Nobody: what happens by the calendar. */
const BY_THE_CLOCK = `'00000000-0000-0000-0000-000000000000'::uuid`;
const DAY = (moment: string) => `(${moment} AT TIME ZONE 'Europe/Helsinki')::date`;

/**
 * Non-disclosure for safety (661/2009 36 §) as dated rows with their history, told on every case of the client; it and special support
 * end by their dates in the same look as rights do.
 */
export class NonDisclosures1764000001055 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.table(runner);
    await this.telling(runner);
    await this.ending(runner);
    await this.look(runner);
  }

  private async table(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "non_disclosure" (
        "id" uuid NOT NULL,
        "client_id" uuid NOT NULL,
        "valid_from" date NOT NULL,
        "valid_until" date,
        "told_by" text,
        "created_at" timestamptz NOT NULL,
        "created_by" uuid NOT NULL,
        "ended_at" timestamptz,
        "ended_by" uuid,
        "end_kind" text,
        "end_reason" text,
        CONSTRAINT "non_disclosure__end_kind" CHECK ("end_kind" IN ('lifted', 'changed', 'by_date')),
        CONSTRAINT "non_disclosure__pk" PRIMARY KEY ("id")
      );
      CREATE INDEX "non_disclosure__client_id__idx" ON "non_disclosure" ("client_id");
      CREATE UNIQUE INDEX "non_disclosure__in_force" ON "non_disclosure" ("client_id") WHERE "ended_at" IS NULL;
      CREATE INDEX "non_disclosure__by_end" ON "non_disclosure" ("valid_until") WHERE "ended_at" IS NULL AND "valid_until" IS NOT NULL;
      ALTER TABLE "non_disclosure" ADD CONSTRAINT "non_disclosure__client_id__fk" FOREIGN KEY ("client_id") REFERENCES "client"("id");

      INSERT INTO non_disclosure (id, client_id, valid_from, valid_until, created_at, created_by)
      SELECT gen_random_uuid(), k.id, ${DAY('k.created_at')}, k.non_disclosed_until, k.created_at, k.created_by
      FROM client k WHERE k.is_non_disclosed;
      ALTER TABLE "client" DROP COLUMN "non_disclosed_until";

      ALTER TABLE non_disclosure ENABLE ROW LEVEL SECURITY;
      CREATE POLICY non_disclosure_seen ON non_disclosure FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = non_disclosure.client_id));
      CREATE POLICY non_disclosure_recorded ON non_disclosure FOR INSERT TO rinnalla_app
        WITH CHECK (created_by = (SELECT app.current_user_id()) AND ended_at IS NULL AND EXISTS (SELECT 1 FROM client k WHERE k.id = client_id));
      -- What was recorded is ended, never rewritten.
      CREATE POLICY non_disclosure_ended ON non_disclosure FOR UPDATE TO rinnalla_app
        USING (ended_at IS NULL AND EXISTS (SELECT 1 FROM client k WHERE k.id = non_disclosure.client_id))
        WITH CHECK (ended_by = (SELECT app.current_user_id()));
      GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, end_kind, end_reason) ON non_disclosure TO rinnalla_app;
    `);
  }

  private async telling(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is told of a client's protection: on every case of theirs, seen or not by whoever recorded it, that the case and the contact
      -- are read anew.
      CREATE FUNCTION app.protection_news(the_clients uuid[], news text) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_object('type', news, 'change', 'changed', 'refKind', r.kind, 'refId', r.id, 'caseId', c.id,
          'version', r.version, 'streams', jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id)) ORDER BY c.id, r.kind), '[]')
        FROM case_client cc JOIN "case" c ON c.id = cc.case_id
        CROSS JOIN LATERAL (
          SELECT 'case' AS kind, c.id, c.version
          UNION ALL
          SELECT 'client_contact', cc.client_id, coalesce((SELECT t.version FROM client_contact t WHERE t.client_id = cc.client_id), 0)
        ) r
        WHERE cc.client_id = ANY (the_clients) AND cc.valid_to IS NULL
      $$;

      -- For the command that recorded or ended one: it keeps the client's own mark to what is now in force, and answers what to tell.
      CREATE FUNCTION app.keep_protection(the_client uuid) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        is_protected boolean := EXISTS (SELECT 1 FROM non_disclosure n WHERE n.client_id = the_client AND n.ended_at IS NULL);
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM non_disclosure n WHERE n.client_id = the_client
          AND ((n.created_by = app.current_user_id() AND n.created_at = app.now()) OR (n.ended_by = app.current_user_id() AND n.ended_at = app.now()))) THEN
          RAISE EXCEPTION 'No change of this client''s protection by this user at this moment' USING ERRCODE = '42501';
        END IF;
        UPDATE client k SET is_non_disclosed = is_protected, version = k.version + 1
        WHERE k.id = the_client AND k.is_non_disclosed <> is_protected;
        RETURN app.protection_news(ARRAY[the_client], CASE WHEN is_protected THEN 'client.protected' ELSE 'client.protectionOver' END);
      END $$;
    `);
  }

  private async ending(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Ends non-disclosures after their last day. Answers what to tell.
      CREATE FUNCTION app.end_protections(at_moment timestamptz) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        freed uuid[];
      BEGIN
        WITH over AS (
          UPDATE non_disclosure n SET ended_at = at_moment, end_kind = 'by_date'
          WHERE n.ended_at IS NULL AND n.valid_until < ${DAY('at_moment')} RETURNING n.client_id
        )
        SELECT coalesce(array_agg(o.client_id), '{}') INTO freed FROM over o;
        UPDATE client k SET is_non_disclosed = false, version = k.version + 1 WHERE k.id = ANY (freed);
        RETURN app.protection_news(freed, 'client.protectionOver');
      END $$;

      -- Open cases with a client whose special support ended by its date after the first moment, until the second. The day it ends on is
      -- the first one without it.
      CREATE FUNCTION app.cases_off_special_support(since timestamptz, at_moment timestamptz) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT c.id), '{}')
        FROM special_support s JOIN case_client cc ON cc.client_id = s.client_id AND cc.valid_to IS NULL
        JOIN "case" c ON c.id = cc.case_id AND c.status <> 'ended'
        WHERE s.valid_to > ${DAY('since')} AND s.valid_to <= ${DAY('at_moment')}
      $$;
      CREATE INDEX "special_support__by_end" ON "special_support" ("valid_to") WHERE "valid_to" IS NOT NULL;
    `);
  }

  private async look(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, and what else of a client ends by its date: non-disclosure, and special support with the alarm that went with it.
      CREATE OR REPLACE FUNCTION app.revoke_ended(at_moment timestamptz) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        since timestamptz;
        people integer;
        supported uuid[];
        told jsonb;
      BEGIN
        SELECT l.looked_until INTO since FROM ended_rights_look l FOR UPDATE;
        IF since >= at_moment THEN
          RETURN 0;
        END IF;
        supported := app.cases_off_special_support(since, at_moment);
        -- All at once and in order, so that two who lock several cases do not wait for each other.
        PERFORM 1 FROM "case" c WHERE c.id = ANY (supported) OR c.id IN (SELECT e.case_id FROM app.ended_relations(since, at_moment) e)
        ORDER BY c.id FOR UPDATE OF c;
        told := app.tell_ended(since, at_moment) || app.end_protections(at_moment) || app.raise_pair_alarms(supported, at_moment);
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
      REVOKE EXECUTE ON FUNCTION app.protection_news(uuid[], text), app.keep_protection(uuid), app.end_protections(timestamptz),
        app.cases_off_special_support(timestamptz, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.keep_protection(uuid) TO rinnalla_app;
    `);
  }
}
