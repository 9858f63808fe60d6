import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A contact that a leaver has taken goes back to its queue: nobody's need stays with someone who is gone (SHL 36 § 1 mom.). */
export class ContactsOfLeavers1764000001030 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'release', 'alert', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'));

      -- For administrators only, and of no client anything: which contacts the leaver has in hand, in whose queue, and who is left there.
      CREATE FUNCTION app.leaver_contacts(the_professional uuid) RETURNS jsonb
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT app.acts_as_administrator() THEN
          RAISE EXCEPTION 'Only an administrator moves a leaver' USING ERRCODE = '42501';
        END IF;
        RETURN coalesce((SELECT jsonb_agg(jsonb_build_object(
            'id', k.id, 'version', k.version, 'isEmergencyDuty', k.is_emergency_duty, 'officeHours', u.office_hours,
            'streamId', CASE WHEN k.is_emergency_duty THEN u.county_id ELSE u.id END,
            'othersInQueue', (SELECT count(DISTINCT p.id)::int FROM work_task t
              JOIN workspace w ON w.id = t.workspace_id AND w.is_emergency_duty = k.is_emergency_duty AND w.unit_id = k.unit_id
              JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
              WHERE t.task = 'intake' AND p.id <> the_professional
                AND t.valid_from <= app.now() AND (t.valid_to IS NULL OR t.valid_to > app.now()))
          ) ORDER BY k.received_at, k.id)
          FROM contact k JOIN unit u ON u.id = k.unit_id
          WHERE k.taken_by = the_professional AND k.status IN ('received', 'triaged_urgent', 'triaged_normal')), '[]');
      END $$;

      -- Gives them back. One whose urgency nobody has judged yet is unopened again, and watched from now on.
      CREATE FUNCTION app.release_contacts(the_professional uuid, the_reason text, steps jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        step jsonb;
        the_contact contact;
      BEGIN
        IF NOT app.acts_as_administrator() OR the_professional = app.current_user_id() THEN
          RAISE EXCEPTION 'Only an administrator moves a leaver' USING ERRCODE = '42501';
        END IF;
        FOR step IN SELECT value FROM jsonb_array_elements(steps) LOOP
          UPDATE contact SET taken_by = NULL, taken_at = NULL, version = version + 1
          WHERE id = (step->>'id')::uuid AND taken_by = the_professional AND version = (step->>'version')::int RETURNING * INTO the_contact;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'The leaver''s work changed meanwhile' USING ERRCODE = '40001';
          END IF;
          UPDATE contact SET opened_at = NULL, queued_at = app.now(), alerted_at = NULL,
            alert_at = (step->>'alertAt')::timestamptz, passes_at = (step->>'passesAt')::timestamptz
          WHERE id = the_contact.id AND status = 'received';
          INSERT INTO contact_step (id, contact_id, move, to_status, note, at, "by")
          VALUES ((step->>'newId')::uuid, the_contact.id, 'release', the_contact.status, the_reason, app.now(), app.current_user_id());
        END LOOP;
        IF EXISTS (SELECT 1 FROM contact WHERE taken_by = the_professional AND status IN ('received', 'triaged_urgent', 'triaged_normal')) THEN
          RAISE EXCEPTION 'The leaver was given more work meanwhile' USING ERRCODE = '40001';
        END IF;
      END $$;
      REVOKE EXECUTE ON FUNCTION app.leaver_contacts(uuid), app.release_contacts(uuid, text, jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.leaver_contacts(uuid), app.release_contacts(uuid, text, jsonb) TO rinnalla_app;
    `);
  }
}
