import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** A contact offered to another queue is watched until somebody there answers: no need lies between two chairs (SHL 36 § 1 mom.). */
export class WatchedOffers1764000001031 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'withdraw_offer', 'release', 'alert', 'alert_offer', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'));
      ALTER TABLE "contact_handover" ADD "alert_at" timestamptz;
      ALTER TABLE "contact_handover" ADD "alerted_at" timestamptz;
      CREATE INDEX "contact_handover__alert" ON "contact_handover" ("alert_at") WHERE "status" = 'offered' AND "alerted_at" IS NULL;

      -- Alerts both queues of at most so many offers that nobody has answered in time, each once. Rows that someone is writing are left for
      -- the next pass. Called again until it answers 0.
      CREATE FUNCTION app.watch_offers(at_moment timestamptz, at_most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        by_the_clock CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
        events jsonb;
      BEGIN
        WITH due AS (
          SELECT h.id FROM contact_handover h WHERE h.status = 'offered' AND h.alerted_at IS NULL AND h.alert_at <= at_moment
          ORDER BY h.alert_at, h.id LIMIT at_most FOR UPDATE SKIP LOCKED
        ), alerted AS (
          UPDATE contact_handover h SET alerted_at = h.alert_at FROM due, contact k
          WHERE h.id = due.id AND k.id = h.contact_id
          RETURNING k.id, k.status, k.version, k.unit_id, k.is_emergency_duty, h.alerted_at, h.to_unit_id, h.to_emergency_duty
        ), noted AS (
          INSERT INTO contact_step (id, contact_id, move, to_status, at, "by")
          SELECT gen_random_uuid(), a.id, 'alert_offer', a.status, a.alerted_at, by_the_clock FROM alerted a
        )
        SELECT jsonb_agg(jsonb_build_object('type', 'contact.alerted', 'change', 'changed', 'refKind', 'contact', 'refId', a.id,
          'caseId', NULL, 'version', a.version, 'streams', jsonb_build_array(
            'intake:' || CASE WHEN a.is_emergency_duty THEN f.county_id ELSE f.id END,
            'intake:' || CASE WHEN a.to_emergency_duty THEN t.county_id ELSE t.id END)) ORDER BY a.alerted_at, a.id)
        INTO events FROM alerted a JOIN unit f ON f.id = a.unit_id JOIN unit t ON t.id = a.to_unit_id;
        IF events IS NULL THEN
          RETURN 0;
        END IF;
        PERFORM app.append_events(events, by_the_clock, NULL, at_moment);
        RETURN jsonb_array_length(events);
      END $$;
      REVOKE EXECUTE ON FUNCTION app.watch_offers(timestamptz, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.watch_offers(timestamptz, integer) TO rinnalla_jobs;
    `);
  }
}
