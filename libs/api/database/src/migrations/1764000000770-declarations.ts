import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * What a client's permission or denial does beyond the cases its recorder may see: who loses sight of what, in every case of the
 * client. Ids only leave these functions; they are told to streams and sockets, never to a screen.
 */
export class Declarations1764000000770 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.audiences(runner);
    await this.withdrawal(runner);
    await runner.query(`
      REVOKE EXECUTE ON FUNCTION app.cases_of(uuid), app.audience_of(uuid), app.entries_across(uuid), app.resting_on(uuid[]),
        app.end_permitted(uuid, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.cases_of(uuid), app.audience_of(uuid), app.entries_across(uuid), app.resting_on(uuid[]),
        app.end_permitted(uuid, text) TO rinnalla_app;
    `);
  }

  private async audiences(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.cases_of(the_client uuid) RETURNS TABLE (case_id uuid, workspace_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT c.id, c.workspace_id FROM case_client cc JOIN "case" c ON c.id = cc.case_id
        WHERE cc.client_id = the_client AND cc.valid_to IS NULL
      $$;

      -- Everyone related to a case of the client to whom it stands open this moment. Asked before and after a declaration.
      CREATE FUNCTION app.audience_of(the_client uuid) RETURNS TABLE (case_id uuid, professional_id uuid)
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT x.case_id, x.professional_id FROM (
          SELECT DISTINCT r.case_id, r.professional_id FROM app.cases_of(the_client) c JOIN relation r ON r.case_id = c.case_id
          WHERE r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ) x WHERE app.is_open_to(x.case_id, x.professional_id)
      $$;

      -- Entries of the client that stand open this moment to somebody of the other register, and to whom.
      CREATE FUNCTION app.entries_across(the_client uuid)
      RETURNS TABLE (entry_id uuid, case_id uuid, version integer, professional_id uuid)
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        asking text := current_setting('app.user_id', true);
        held record;
      BEGIN
        FOR held IN
          SELECT DISTINCT e.id, r.professional_id AS reader
          FROM record_entry e JOIN relation r ON r.case_id = e.case_id JOIN professional p ON p.id = r.professional_id
          WHERE e.client_id = the_client AND p.register <> e.register
            AND r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        LOOP
          PERFORM set_config('app.user_id', held.reader::text, true);
          RETURN QUERY SELECT e.id, e.case_id, e.version, held.reader FROM record_entry e
            WHERE e.id = held.id AND app.entry_mask(e) IS NULL;
        END LOOP;
        PERFORM set_config('app.user_id', coalesce(asking, ''), true);
      END $$;

      -- How many people rest on each permission: in a case's team, or with a consultation they have claimed.
      CREATE FUNCTION app.resting_on(the_permissions uuid[]) RETURNS TABLE (permission_id uuid, people integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.id, count(DISTINCT x.professional_id)::int
        FROM unnest(the_permissions) p(id) JOIN (
          SELECT r.professional_id, r.evidence->>'permissionId' AS permission
          FROM relation r
          WHERE r.legal_mode = 'M2' AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          UNION ALL
          SELECT r.professional_id, s.evidence->>'permissionId'
          FROM consultation_subject s JOIN relation r ON r.consultation_id = s.consultation_id AND r.kind = 'consultation'
          WHERE s.legal_mode = 'M2' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        ) x ON x.permission = p.id::text
        GROUP BY p.id
      $$;
    `);
  }

  private async withdrawal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Ends what rests on a permission that the reader has just withdrawn: relations to cases, and consultations that named the
      -- client under it. A claimed one is released and then taken back: without a ground nobody may claim it again. One answered
      -- stays for its asker to close. It can only take away.
      CREATE FUNCTION app.end_permitted(the_permission uuid, the_reason text) RETURNS jsonb
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
        WITH gone AS (
          UPDATE relation r SET valid_to = app.now(), version = r.version + 1
          FROM "case" c
          WHERE c.id = r.case_id AND r.legal_mode = 'M2' AND r.evidence->>'permissionId' = the_permission::text
            AND r.kind <> 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now())
          RETURNING r.id, r.case_id, c.workspace_id, r.professional_id, r.version
        )
        SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'caseId', g.case_id, 'workspaceId', g.workspace_id,
          'professionalId', g.professional_id, 'version', g.version)), '[]') INTO ended FROM gone g;

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
    `);
  }
}
