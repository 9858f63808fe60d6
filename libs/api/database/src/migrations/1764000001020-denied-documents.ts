import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * A denial may name one document (703/2023 59 §) that belongs to a case as a whole: a plan, an assessment, a decision. It closes that
 * kind on that case to the other register; which kind, and of which case, is written down with the denial.
 */
export class DeniedDocuments1764000001020 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE denial ADD COLUMN record_case_id uuid, ADD COLUMN record_kind text,
        ADD CONSTRAINT "denial__record_kind" CHECK ("record_kind" IN ('assessment', 'plan', 'decision')),
        ADD CONSTRAINT "denial__of_case" CHECK (("record_kind" IS NULL) = ("record_case_id" IS NULL));
    `);
    await this.law(runner);
    await this.audience(runner);
  }

  private async law(runner: QueryRunner): Promise<void> {
    const ofRecord = 'THEN d.record_id = the_record';
    await this.replaceIn(
      runner,
      'app.document_mask(text, uuid, uuid[], text, date, uuid, text, text)',
      ofRecord,
      `${ofRecord} OR (d.record_case_id = the_case AND d.record_kind = the_kind)`,
    );
  }

  private async audience(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.audience_of(uuid);
      -- Everyone related to a case of the client, and which kinds of its documents stand open to them this moment. Asked before and
      -- after a declaration.
      CREATE FUNCTION app.audience_of(the_client uuid) RETURNS TABLE (case_id uuid, professional_id uuid, kind text)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        related record;
      BEGIN
        FOR related IN
          SELECT DISTINCT r.case_id AS of_case, r.professional_id AS reader
          FROM app.cases_of(the_client) c JOIN relation r ON r.case_id = c.case_id
          WHERE r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        LOOP
          PERFORM set_config('app.user_id', related.reader::text, true);
          RETURN QUERY SELECT related.of_case, related.reader, k.name
            FROM unnest(ARRAY['client_information', 'assessment', 'plan', 'decision']) k(name)
            WHERE app.case_mask(k.name, related.of_case) IS NULL;
        END LOOP;
        PERFORM set_config('app.user_id', coalesce(asking, ''), true);
      END $$;
      REVOKE EXECUTE ON FUNCTION app.audience_of(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.audience_of(uuid) TO rinnalla_app;
    `);
  }
}
