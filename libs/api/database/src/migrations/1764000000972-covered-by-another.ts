import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Withdrawing one permission ends nothing that another one of the client's still opens (703/2023 58 §): who works on the case by it
 * works on, on the ground of the other.
 */
export class CoveredByAnother1764000000972 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The newest live permission that opens the case's data of today to readers of this register, the same client's before another's
      -- (457/2024 25 §); NULL: there is none. The rule that joining a team asks;
      -- held, so that its own withdrawal is not missed.
      CREATE FUNCTION app.covering_permission(the_case uuid, the_client uuid, reader_register text) RETURNS uuid
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT d.id FROM "case" c JOIN case_client cc ON cc.case_id = c.id AND cc.valid_to IS NULL
        JOIN disclosure_permission d ON d.client_id = cc.client_id AND d.withdrawn_at IS NULL AND d.data_register <> reader_register
          AND CASE reader_register WHEN 'social' THEN 'public_social_welfare' ELSE 'public_health_care' END = ANY (d.recipients)
          AND (d.data_register = 'health' OR c.service_function = ANY (d.service_functions))
          AND (d.recorded_from IS NULL OR d.recorded_from <= app.today()) AND (d.recorded_until IS NULL OR d.recorded_until >= app.today())
        WHERE c.id = the_case ORDER BY (d.client_id <> the_client), d.given_on DESC, d.id DESC LIMIT 1 FOR SHARE OF d
      $$;

      -- As before, but for those whom another permission carries: their relation states that one from now on.
      CREATE OR REPLACE FUNCTION app.end_permitted(the_permission uuid, the_reason text) RETURNS jsonb
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        me uuid := app.current_user_id();
        ended jsonb;
        asked record;
        moved jsonb := '[]';
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM disclosure_permission d
          WHERE d.id = the_permission AND d.withdrawn_by = me AND d.withdrawn_at = app.now()) THEN
          RETURN jsonb_build_object('relations', '[]'::jsonb, 'consultations', '[]'::jsonb);
        END IF;
        WITH resting AS MATERIALIZED (
          SELECT r.id, c.workspace_id, app.covering_permission(r.case_id, d.client_id, p.register) AS other
          FROM disclosure_permission d JOIN relation r ON r.legal_mode = 'M2' AND r.evidence->>'permissionId' = d.id::text
            AND r.kind <> 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now())
          JOIN "case" c ON c.id = r.case_id JOIN professional p ON p.id = r.professional_id
          WHERE d.id = the_permission
        ), turned AS (
          UPDATE relation r SET version = r.version + 1,
            valid_to = CASE WHEN x.other IS NULL THEN app.now() ELSE r.valid_to END,
            evidence = CASE WHEN x.other IS NULL THEN r.evidence ELSE r.evidence || jsonb_build_object('permissionId', x.other) END
          FROM resting x WHERE x.id = r.id
          RETURNING r.id, r.case_id, x.workspace_id, r.professional_id, r.version, x.other IS NOT NULL AS stays
        )
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'caseId', t.case_id, 'workspaceId', t.workspace_id,
          'professionalId', t.professional_id, 'version', t.version, 'stays', t.stays)), '[]') INTO ended FROM turned t;

        FOR asked IN
          SELECT k.id, k.status, k.version, k.expertise_id, k.asked_by, k.claimed_by, s.case_id, c.workspace_id
          FROM consultation_subject s JOIN consultation k ON k.id = s.consultation_id JOIN "case" c ON c.id = s.case_id
          WHERE s.legal_mode = 'M2' AND s.evidence->>'permissionId' = the_permission::text
            AND k.status IN ('requested', 'claimed', 'more_info_asked', 'answered', 'declined')
          ORDER BY k.id FOR UPDATE OF k
        LOOP
          -- A moment apart, for steps are told by their moment.
          IF asked.status IN ('claimed', 'more_info_asked') THEN
            INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
            VALUES (gen_random_uuid(), asked.id, 'release', 'requested', the_reason, app.now() + interval '1 millisecond', me);
          END IF;
          IF asked.status <> 'answered' THEN
            INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
            VALUES (gen_random_uuid(), asked.id, CASE asked.status WHEN 'declined' THEN 'close' ELSE 'cancel' END,
              CASE asked.status WHEN 'declined' THEN 'closed' ELSE 'cancelled' END, the_reason, app.now() + interval '2 milliseconds', me);
          END IF;
          UPDATE consultation k SET version = k.version + 1, last_step_at = app.now(),
            status = CASE asked.status WHEN 'declined' THEN 'closed' WHEN 'answered' THEN 'answered' ELSE 'cancelled' END,
            closed_at = CASE asked.status WHEN 'declined' THEN app.now() ELSE k.closed_at END
          WHERE k.id = asked.id;
          UPDATE relation r SET valid_to = app.now(), version = r.version + 1
          WHERE r.consultation_id = asked.id AND r.kind = 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now());
          moved := moved || jsonb_build_object('id', asked.id, 'version', asked.version + 1, 'expertiseId', asked.expertise_id,
            'askedBy', asked.asked_by, 'claimedBy', asked.claimed_by, 'caseId', asked.case_id, 'workspaceId', asked.workspace_id,
            'isInInbox', asked.status = 'requested');
        END LOOP;
        RETURN jsonb_build_object('relations', ended, 'consultations', moved);
      END $$;
      REVOKE EXECUTE ON FUNCTION app.covering_permission(uuid, uuid, text) FROM PUBLIC;
    `);
  }
}
