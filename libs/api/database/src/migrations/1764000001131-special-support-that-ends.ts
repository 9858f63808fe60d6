import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Special support that a later assessment no longer finds ends on the day that one is signed (SHL 3 §). The row stays, with the document
 * that ended it.
 */
export class SpecialSupportThatEnds1764000001131 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "special_support" ADD "ending_document" text;
      ALTER TABLE "special_support" ADD "ended_at" timestamptz;
      ALTER TABLE "special_support" ADD "ended_by" uuid;

      -- For whoever signed an assessment of this client at this very moment: what the law now finds of the teams of all the client's open
      -- cases, and who may sign what is open of the client elsewhere. A case that someone is writing is checked by that writer.
      CREATE FUNCTION app.turn_special_support(the_client uuid, the_type text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        theirs uuid[];
        told jsonb;
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM assessment a WHERE a.client_id = the_client AND a.signed_by = app.current_user_id()
          AND a.signed_at = app.now()) THEN
          RAISE EXCEPTION 'Special support turns with the signing of an assessment' USING ERRCODE = '42501';
        END IF;
        SELECT coalesce(array_agg(one.id), '{}') INTO theirs FROM (
          SELECT c.id FROM "case" c WHERE c.status <> 'ended' AND c.id IN (SELECT cc.case_id FROM case_client cc
            WHERE cc.client_id = the_client AND cc.valid_to IS NULL AND cc.role IN ('subject', 'sibling'))
          ORDER BY c.id FOR UPDATE OF c SKIP LOCKED) one;
        SELECT coalesce(jsonb_agg(jsonb_build_object('type', the_type, 'change', 'changed', 'refKind', 'assessment', 'refId', a.id,
            'caseId', c.id, 'version', a.version, 'streams', jsonb_build_array('case:' || c.id, 'workspace:' || c.workspace_id))
            ORDER BY a.id), '[]') INTO told
          FROM assessment a JOIN "case" c ON c.id = a.case_id
          WHERE a.client_id = the_client AND a.status IN ('pending', 'started', 'draft_complete');
        RETURN app.raise_pair_alarms(theirs, app.now()) || told;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.turn_special_support(uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.turn_special_support(uuid, text) TO rinnalla_app;
    `);
  }
}
