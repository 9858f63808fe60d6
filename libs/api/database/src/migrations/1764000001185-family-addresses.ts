import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Under non-disclosure for safety, where somebody lives is told by where their family lives, and by how whoever reported of them is
 * reached. Both are kept as the protected client's own contact is (661/2009 36, 37 §).
 */
export class FamilyAddresses1764000001185 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.families(runner);
    await this.news(runner);
    await this.reporters(runner);
  }

  private async families(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Under non-disclosure themselves, or with somebody who is on a case of theirs.
      CREATE FUNCTION app.is_sheltered(the_client uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM client k WHERE k.id = the_client AND k.is_non_disclosed)
          OR EXISTS (SELECT 1 FROM case_client own JOIN case_client other ON other.case_id = own.case_id AND other.valid_to IS NULL
            JOIN client k ON k.id = other.client_id AND k.is_non_disclosed
            WHERE own.client_id = the_client AND own.valid_to IS NULL)
      $$;
      REVOKE EXECUTE ON FUNCTION app.is_sheltered(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_sheltered(uuid) TO rinnalla_app;
      ALTER POLICY client_contact_seen ON client_contact
        USING (EXISTS (SELECT 1 FROM client k WHERE k.id = client_contact.client_id) AND (NOT app.is_sheltered(client_contact.client_id)
          OR EXISTS (SELECT 1 FROM purpose_statement p JOIN case_client cc ON cc.case_id = p.case_id AND cc.client_id = client_contact.client_id
            WHERE p.subject = 'protected_contact' AND p.stated_at <= app.now() AND p.valid_until > app.now())));
    `);
  }

  private async news(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As before, and on every case of the family's: that the contact of each of them is read anew.
      CREATE OR REPLACE FUNCTION app.protection_news(the_clients uuid[], news text) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH family AS (
          SELECT other.client_id FROM case_client own JOIN case_client other ON other.case_id = own.case_id AND other.valid_to IS NULL
          WHERE own.client_id = ANY (the_clients) AND own.valid_to IS NULL
          UNION
          SELECT unnest(the_clients)
        ), told AS (
          SELECT 'client_contact' AS kind, cc.client_id AS id, c.id AS case_id,
            coalesce((SELECT t.version FROM client_contact t WHERE t.client_id = cc.client_id), 0) AS version,
            jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id) AS streams
          FROM family f JOIN case_client cc ON cc.client_id = f.client_id AND cc.valid_to IS NULL JOIN "case" c ON c.id = cc.case_id
          UNION
          SELECT 'case', c.id, c.id, c.version, jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id)
          FROM case_client cc JOIN "case" c ON c.id = cc.case_id WHERE cc.client_id = ANY (the_clients) AND cc.valid_to IS NULL
          UNION
          -- How the reporter of a contact is reached is kept as well: told to its queue, and to the case that came of it.
          SELECT 'contact', k.id, place.case_id, k.version, place.streams
          FROM contact k JOIN unit u ON u.id = k.unit_id
          CROSS JOIN LATERAL (
            SELECT NULL::uuid AS case_id,
              jsonb_build_array('intake:' || CASE WHEN k.is_emergency_duty THEN u.county_id ELSE k.unit_id END) AS streams
            UNION ALL
            SELECT c.id, jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id) FROM "case" c WHERE c.id = k.case_id
          ) place
          WHERE k.client_id IN (SELECT f.client_id FROM family f) OR k.case_id IN (SELECT cc.case_id FROM family f
            JOIN case_client cc ON cc.client_id = f.client_id AND cc.valid_to IS NULL)
        )
        SELECT coalesce(jsonb_agg(jsonb_build_object('type', news, 'change', 'changed', 'refKind', t.kind, 'refId', t.id, 'caseId', t.case_id,
          'version', t.version, 'streams', t.streams) ORDER BY t.case_id, t.kind, t.id), '[]')
        FROM told t
      $$;
    `);
  }

  private async reporters(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "reporter_reach" (
        "contact_id" uuid NOT NULL,
        "reached_at" text NOT NULL,
        CONSTRAINT "reporter_reach__pk" PRIMARY KEY ("contact_id")
      );
      ALTER TABLE "reporter_reach" ADD CONSTRAINT "reporter_reach__contact_id__fk" FOREIGN KEY ("contact_id") REFERENCES "contact"("id");
      INSERT INTO reporter_reach (contact_id, reached_at) SELECT r.contact_id, r.reached_at FROM contact_reporter r WHERE r.reached_at IS NOT NULL;
      ALTER TABLE contact_reporter DROP COLUMN reached_at;

      -- Where the contact is about a sheltered client: open to whoever wrote it down, to whoever has the contact in hand while it is open,
      -- and to one who stated a reason on the case that came of it.
      CREATE FUNCTION app.is_reach_hidden(the_contact uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM reporter_reach q JOIN contact k ON k.id = q.contact_id
          WHERE q.contact_id = the_contact AND k.created_by <> app.current_user_id()
            AND NOT (coalesce(k.taken_by = app.current_user_id(), false) AND k.status IN ('received', 'triaged_urgent', 'triaged_normal'))
            AND (app.is_sheltered(k.client_id) OR EXISTS (SELECT 1 FROM case_client cc
              WHERE cc.case_id = k.case_id AND cc.valid_to IS NULL AND app.is_sheltered(cc.client_id)))
            AND NOT EXISTS (SELECT 1 FROM purpose_statement p WHERE p.case_id = k.case_id AND p.professional_id = app.current_user_id()
              AND p.subject = 'protected_contact' AND p.stated_at <= app.now() AND p.valid_until > app.now()))
      $$;
      REVOKE EXECUTE ON FUNCTION app.is_reach_hidden(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_reach_hidden(uuid) TO rinnalla_app;

      ALTER TABLE reporter_reach ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reporter_reach_seen ON reporter_reach FOR SELECT TO rinnalla_app
        USING (EXISTS (SELECT 1 FROM contact_reporter r WHERE r.contact_id = reporter_reach.contact_id) AND NOT app.is_reach_hidden(contact_id));
      CREATE POLICY reporter_reach_recorded ON reporter_reach FOR INSERT TO rinnalla_app
        WITH CHECK (EXISTS (SELECT 1 FROM contact k WHERE k.id = contact_id AND k.created_by = (SELECT app.current_user_id())));
      GRANT SELECT, INSERT ON reporter_reach TO rinnalla_app;
    `);
  }
}
