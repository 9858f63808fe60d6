import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Moving a leaver's work. The administrator sees no client, so the database itself gathers what is to be moved and moves it: what may
 * go to whom was decided in code before.
 */
export class Leavers1764000000860 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.gathering(runner);
    await this.moving(runner);
    await runner.query(`
      REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.leaver_work(uuid), app.carry_out_leave(uuid, text, jsonb) TO rinnalla_app;
    `);
  }

  private async gathering(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.leaver_work(the_professional uuid) RETURNS jsonb
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator moves a leaver' USING ERRCODE = '42501';
        END IF;
        RETURN jsonb_build_object(
          'relations', coalesce((SELECT jsonb_agg(jsonb_build_object(
              'id', r.id, 'kind', r.kind, 'version', r.version, 'caseId', c.id, 'caseNumber', c.number, 'isEnded', c.status = 'ended',
              'workspaceId', c.workspace_id, 'register', c.register, 'serviceFunction', c.service_function, 'clientIds', app.clients_of(c.id),
              'jointServiceId', w.joint_service_id, 'jointUnitId', CASE WHEN u.is_joint_service_unit THEN u.id END,
              'permission', CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'dataRegister', d.data_register,
                'recipients', d.recipients, 'serviceFunctions', d.service_functions, 'patientData', d.patient_data,
                'recordedFrom', d.recorded_from, 'recordedUntil', d.recorded_until) END,
              'team', coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.professional_id, 'kind', o.kind)) FROM relation o
                WHERE o.case_id = c.id AND o.kind <> 'consultation' AND o.professional_id <> the_professional
                  AND o.valid_from <= app.now() AND (o.valid_to IS NULL OR o.valid_to > app.now())), '[]')
            ) ORDER BY c.number, r.kind)
            FROM relation r JOIN "case" c ON c.id = r.case_id JOIN workspace w ON w.id = c.workspace_id JOIN unit u ON u.id = w.unit_id
            LEFT JOIN disclosure_permission d ON r.legal_mode = 'M2' AND d.id::text = r.evidence->>'permissionId' AND d.withdrawn_at IS NULL
            WHERE r.professional_id = the_professional AND r.kind <> 'consultation' AND (r.valid_to IS NULL OR r.valid_to > app.now())), '[]'),
          'responsibilities', coalesce((SELECT jsonb_agg(jsonb_build_object(
              'id', b.id, 'version', b.version, 'caseId', c.id, 'caseNumber', c.number, 'workspaceId', c.workspace_id) ORDER BY c.number, b.id)
            FROM responsibility b JOIN "case" c ON c.id = b.case_id
            WHERE b.owner_id = the_professional AND b.withdrawn_at IS NULL AND b.status IN ('proposed', 'accepted', 'in_progress')), '[]'),
          'consultations', coalesce((SELECT jsonb_agg(jsonb_build_object(
              'id', k.id, 'version', k.version, 'expertiseId', k.expertise_id, 'askedBy', k.asked_by,
              'caseId', s.case_id, 'caseNumber', c.number, 'workspaceId', c.workspace_id) ORDER BY k.asked_at)
            FROM consultation k LEFT JOIN consultation_subject s ON s.consultation_id = k.id LEFT JOIN "case" c ON c.id = s.case_id
            WHERE k.claimed_by = the_professional AND k.status IN ('claimed', 'more_info_asked')), '[]'),
          'expertise', coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'register', e.register, 'othersWithIt', (
              SELECT count(*)::int FROM professional_expertise o JOIN professional q ON q.id = o.professional_id AND q.disabled_at IS NULL
              WHERE o.expertise_id = e.id AND o.professional_id <> the_professional)) ORDER BY e.code)
            FROM professional_expertise x JOIN expertise e ON e.id = x.expertise_id WHERE x.professional_id = the_professional), '[]'),
          'askedConsultations', (SELECT count(*)::int FROM consultation k
            WHERE k.asked_by = the_professional AND k.status NOT IN ('closed', 'cancelled')));
      END $$;
    `);
  }

  private async moving(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Does the steps decided on, one transaction for all; a row that somebody changed meanwhile stops the whole, and it is tried again.
      CREATE FUNCTION app.carry_out_leave(the_professional uuid, the_reason text, steps jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        step jsonb;
        the_id uuid;
        the_recipient uuid;
        old_relation relation;
        old_line responsibility;
      BEGIN
        IF NOT app.acts_as_administrator() OR the_professional = app.current_user_id() THEN
          RAISE EXCEPTION 'Only an administrator moves a leaver' USING ERRCODE = '42501';
        END IF;
        FOR step IN SELECT value FROM jsonb_array_elements(steps) LOOP
          the_id := (step->>'id')::uuid;
          the_recipient := (step->>'recipientId')::uuid;
          CASE step->>'do'
            WHEN 'end_relation', 'move_relation' THEN
              UPDATE relation SET valid_to = app.now(), version = version + 1
              WHERE id = the_id AND professional_id = the_professional AND version = (step->>'version')::int RETURNING * INTO old_relation;
            WHEN 'hand_over' THEN
              UPDATE responsibility SET status = 'handed_over', status_since = app.now(), status_reason = the_reason, updated_at = app.now(),
                updated_by = app.current_user_id(), version = version + 1
              WHERE id = the_id AND owner_id = the_professional AND version = (step->>'version')::int RETURNING * INTO old_line;
            WHEN 'release' THEN
              UPDATE consultation SET status = 'requested', claimed_by = NULL, claimed_at = NULL, last_step_at = app.now(), version = version + 1
              WHERE id = the_id AND claimed_by = the_professional AND version = (step->>'version')::int;
          END CASE;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'The leaver''s work changed meanwhile' USING ERRCODE = '40001';
          END IF;

          IF step->>'do' = 'move_relation' THEN
            -- Whoever becomes the named worker is no longer a mere member besides.
            UPDATE relation SET valid_to = app.now(), version = version + 1
            WHERE case_id = old_relation.case_id AND professional_id = the_recipient AND kind IN ('team_member', 'work_pair')
              AND (valid_to IS NULL OR valid_to > app.now());
            INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by, version)
            VALUES ((step->>'newId')::uuid, the_recipient, old_relation.kind, old_relation.case_id, step->>'mode', step->'evidence',
              old_relation.purpose, app.now(), app.current_user_id(), 1);
          ELSIF step->>'do' = 'hand_over' THEN
            INSERT INTO responsibility (id, plan_id, case_id, goal_id, what, owner_id, due_on, handed_over_from, status, status_since,
              created_at, created_by, updated_at, updated_by, version)
            VALUES ((step->>'newId')::uuid, old_line.plan_id, old_line.case_id, old_line.goal_id, old_line.what, the_recipient,
              old_line.due_on, old_line.id, 'proposed', app.now(), app.now(), app.current_user_id(), app.now(), app.current_user_id(), 1);
          ELSIF step->>'do' = 'release' THEN
            INSERT INTO consultation_step (id, consultation_id, move, to_status, reason, at, by)
            VALUES ((step->>'newId')::uuid, the_id, 'release', 'requested', the_reason, app.now(), app.current_user_id());
          END IF;
        END LOOP;

        UPDATE relation SET valid_to = app.now(), version = version + 1
        WHERE professional_id = the_professional AND kind = 'consultation' AND (valid_to IS NULL OR valid_to > app.now());
        UPDATE availability SET is_available = false, since = app.now() WHERE professional_id = the_professional AND is_available;
        IF EXISTS (SELECT 1 FROM relation WHERE professional_id = the_professional AND (valid_to IS NULL OR valid_to > app.now()))
          OR EXISTS (SELECT 1 FROM responsibility WHERE owner_id = the_professional AND withdrawn_at IS NULL
            AND status IN ('proposed', 'accepted', 'in_progress')) THEN
          RAISE EXCEPTION 'The leaver was given more work meanwhile' USING ERRCODE = '40001';
        END IF;
      END $$;
    `);
  }
}
