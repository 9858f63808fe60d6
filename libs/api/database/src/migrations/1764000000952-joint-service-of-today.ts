import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/**
 * Whoever came to the team as personnel of a joint service sees by it as long as the service is delivered there: a relation of M1
 * states the ground, and is not the ground itself (703/2023 46 §, 53 § 1 mom.).
 */
export class JointServiceOfToday1764000000952 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "workspace__by_joint_service" ON "workspace" ("joint_service_id") WHERE "joint_service_id" IS NOT NULL;

      CREATE FUNCTION app.is_delivered_jointly(the_case uuid) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM "case" c JOIN workspace w ON w.id = c.workspace_id JOIN unit u ON u.id = w.unit_id
          WHERE c.id = the_case AND w.joint_service_id IS NOT NULL AND u.is_joint_service_unit)
      $$;

      -- As before, but for relations of M1.
      CREATE OR REPLACE FUNCTION app.sharing_grounds(the_case uuid, the_clients uuid[])
      RETURNS TABLE (mode text, task_ids uuid[], data_register text, recipients text[], service_functions text[], patient_data text[],
        recorded_from date, recorded_until date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH mine AS MATERIALIZED (
          SELECT r.legal_mode, r.evidence FROM relation r
          WHERE r.case_id = the_case AND r.professional_id = app.current_user_id() AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
        )
        SELECT r.legal_mode, NULL::uuid[], d.data_register, d.recipients, d.service_functions, d.patient_data, d.recorded_from, d.recorded_until
        FROM mine r
        LEFT JOIN disclosure_permission d ON r.legal_mode = 'M2' AND d.id::text = r.evidence->>'permissionId'
          AND d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
        WHERE r.legal_mode <> 'M1' OR app.is_delivered_jointly(the_case)
        UNION ALL
        SELECT 'M1', array_agg(t.id), NULL, NULL, NULL, NULL, NULL, NULL
        FROM "case" c JOIN workspace w ON w.id = c.workspace_id JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
        JOIN workspace same ON same.joint_service_id = w.joint_service_id
        JOIN work_task t ON t.workspace_id = same.id AND t.professional_id = app.current_user_id()
          AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
        WHERE c.id = the_case AND EXISTS (SELECT 1 FROM mine)
        HAVING count(*) > 0
        UNION ALL
        SELECT 'M2', NULL, d.data_register, d.recipients, d.service_functions, d.patient_data, d.recorded_from, d.recorded_until
        FROM professional me JOIN disclosure_permission d ON d.client_id = ANY (the_clients) AND d.withdrawn_at IS NULL
          AND d.data_register <> me.register
          AND CASE me.register WHEN 'social' THEN 'public_social_welfare' ELSE 'public_health_care' END = ANY (d.recipients)
        WHERE me.id = app.current_user_id() AND EXISTS (SELECT 1 FROM mine)
        UNION ALL
        SELECT CASE o.ground WHEN 'social_authority_need' THEN 'M4' ELSE 'M3' END, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM override o
        WHERE o.professional_id = app.current_user_id() AND o.client_id = ANY (the_clients) AND o.ground <> 'confirmation_26'
          AND o.ended_at IS NULL AND o.started_at <= app.now() AND o.expires_at > app.now()
      $$;

      -- As before, and those in the teams by their relation alone.
      CREATE OR REPLACE FUNCTION app.leave_joint_service(the_workspace uuid) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator changes where a joint service is delivered' USING ERRCODE = '42501';
        END IF;
        PERFORM app.revoke('case', x.professional_id, x.case_id) FROM (
          SELECT DISTINCT r.professional_id, r.case_id
          FROM workspace w JOIN workspace same ON same.joint_service_id = w.joint_service_id
          JOIN "case" c ON c.workspace_id = same.id
          JOIN relation r ON r.case_id = c.id AND r.kind <> 'consultation'
            AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          JOIN work_task t ON t.professional_id = r.professional_id
            AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now())
          JOIN workspace held ON held.id = t.workspace_id AND held.joint_service_id = w.joint_service_id
          WHERE w.id = the_workspace AND (same.id = w.id OR held.id = w.id)
          UNION
          SELECT r.professional_id, r.case_id FROM "case" c JOIN relation r ON r.case_id = c.id AND r.legal_mode = 'M1'
            AND r.kind <> 'consultation' AND r.valid_from <= app.now() AND (r.valid_to IS NULL OR r.valid_to > app.now())
          WHERE c.workspace_id = the_workspace
        ) x;
      END $$;

      REVOKE EXECUTE ON FUNCTION app.is_delivered_jointly(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.is_delivered_jointly(uuid) TO rinnalla_app;
    `);
  }
}
