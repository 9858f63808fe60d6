import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What was asked under a permission goes on, too, where another permission of the same client's carries it (703/2023 58 §). */
export class QuestionsCovered1764000000974 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Lets open consultations asked under the permission just withdrawn rest on another one of the client's that would carry them as
      -- well. Before app.end_permitted, which takes back the rest. Answers those that go on, to tell of them.
      CREATE FUNCTION app.keep_covered_questions(the_permission uuid) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        kept jsonb;
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM disclosure_permission d
          WHERE d.id = the_permission AND d.withdrawn_by = app.current_user_id() AND d.withdrawn_at = app.now()) THEN
          RETURN '[]';
        END IF;
        WITH resting AS MATERIALIZED (
          SELECT s.consultation_id AS id, s.client_id, c.workspace_id, app.covering_permission(s.case_id, s.client_id, x.register) AS other
          FROM consultation_subject s JOIN consultation k ON k.id = s.consultation_id
            AND k.status IN ('requested', 'claimed', 'more_info_asked', 'answered', 'declined')
          JOIN expertise x ON x.id = k.expertise_id JOIN "case" c ON c.id = s.case_id
          WHERE s.legal_mode = 'M2' AND s.evidence->>'permissionId' = the_permission::text
        ), moved AS (
          UPDATE consultation_subject s SET evidence = s.evidence || jsonb_build_object('permissionId', r.other)
          FROM resting r JOIN disclosure_permission d ON d.id = r.other AND d.client_id = r.client_id
          WHERE s.consultation_id = r.id
          RETURNING s.consultation_id, s.case_id, r.workspace_id
        ), told AS (
          UPDATE consultation k SET version = k.version + 1 FROM moved m WHERE k.id = m.consultation_id
          RETURNING jsonb_build_object('id', k.id, 'version', k.version, 'expertiseId', k.expertise_id, 'askedBy', k.asked_by,
            'claimedBy', k.claimed_by, 'caseId', m.case_id, 'workspaceId', m.workspace_id, 'isInInbox', k.status = 'requested') AS one
        )
        SELECT coalesce(jsonb_agg(t.one), '[]') INTO kept FROM told t;
        RETURN kept;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.keep_covered_questions(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.keep_covered_questions(uuid) TO rinnalla_app;
    `);
  }
}
