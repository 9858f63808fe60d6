import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** What time itself does to a contact that nobody opens: an alert, and at closing time its way to the emergency duty (SHL 36 § 1 mom.). */
export class UnopenedContacts1764000000960 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await this.columns(runner);
    await this.passing(runner);
    await this.watching(runner);
  }

  private async columns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE "contact" ADD "queued_at" timestamptz;
      UPDATE "contact" SET "queued_at" = "created_at";
      ALTER TABLE "contact" ALTER COLUMN "queued_at" SET NOT NULL;
      ALTER TABLE "contact" ADD "alert_at" timestamptz;
      ALTER TABLE "contact" ADD "alerted_at" timestamptz;
      ALTER TABLE "contact" ADD "passes_at" timestamptz;
      CREATE INDEX "contact__alert" ON "contact" ("alert_at") WHERE "opened_at" IS NULL AND "alerted_at" IS NULL;
      CREATE INDEX "contact__passing" ON "contact" ("passes_at") WHERE "opened_at" IS NULL AND "passes_at" IS NOT NULL;
      CREATE INDEX "contact__unopened" ON "contact" ("unit_id", "is_emergency_duty") WHERE "opened_at" IS NULL;
      ALTER TABLE "contact_step" DROP CONSTRAINT "contact_step__move";
      ALTER TABLE "contact_step" ADD CONSTRAINT "contact_step__move" CHECK ("move" IN ('record', 'take', 'hand_over', 'accept', 'return', 'alert', 'pass_to_duty', 'triage_urgent', 'triage_normal', 'guide', 'forward', 'open_assessment', 'join_case', 'close_unnecessary'));
    `);
  }

  private async passing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The unit that keeps its county's emergency duty; null while nobody is on it.
      CREATE FUNCTION app.duty_unit_for(the_unit uuid, at_moment timestamptz) RETURNS uuid
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT w.unit_id FROM unit mine JOIN unit u ON u.county_id = mine.county_id JOIN workspace w ON w.unit_id = u.id AND w.is_emergency_duty
        JOIN work_task t ON t.workspace_id = w.id AND t.task = 'intake' AND t.valid_from <= at_moment
          AND (t.valid_to IS NULL OR t.valid_to > at_moment)
        JOIN professional p ON p.id = t.professional_id AND p.disabled_at IS NULL AND p.register = 'social'
        WHERE mine.id = the_unit ORDER BY w.unit_id LIMIT 1
      $$;

      -- Passes contacts to the emergency duty, each at its moment, by time itself; where nobody is on duty, they stay. Never granted: it is
      -- asked by what decides which contacts.
      CREATE FUNCTION app.pass_contacts(ids uuid[], moments timestamptz[], minutes integer, at_moment timestamptz)
      RETURNS TABLE (id uuid, from_unit uuid, to_unit uuid, version integer)
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH asked AS (
          SELECT a.id, a.at, k.unit_id AS from_unit, app.duty_unit_for(k.unit_id, at_moment) AS to_unit
          FROM unnest(ids, moments) a(id, at) JOIN contact k ON k.id = a.id
        ), moved AS (
          UPDATE contact k SET unit_id = coalesce(a.to_unit, k.unit_id), is_emergency_duty = a.to_unit IS NOT NULL, passes_at = NULL,
            queued_at = CASE WHEN a.to_unit IS NULL THEN k.queued_at ELSE a.at END,
            alert_at = CASE WHEN a.to_unit IS NULL THEN k.alert_at ELSE a.at + make_interval(mins => minutes) END,
            alerted_at = CASE WHEN a.to_unit IS NULL THEN k.alerted_at END,
            version = k.version + CASE WHEN a.to_unit IS NULL THEN 0 ELSE 1 END
          FROM asked a WHERE k.id = a.id
          RETURNING k.id, a.at, a.from_unit, a.to_unit, k.version
        ), passed AS (
          SELECT m.* FROM moved m WHERE m.to_unit IS NOT NULL
        ), noted AS (
          INSERT INTO contact_step (id, contact_id, move, to_status, at, "by")
          SELECT gen_random_uuid(), p.id, 'pass_to_duty', 'received', p.at, '00000000-0000-0000-0000-000000000000' FROM passed p
        ), clocks AS (
          UPDATE clock c SET unit_id = p.to_unit, is_emergency_duty = true, version = c.version + 1 FROM passed p
          WHERE c.contact_id = p.id AND c.case_id IS NULL
        )
        SELECT p.id, p.from_unit, p.to_unit, p.version FROM passed p
      $$;

      -- The same for a contact just written down while the unit is shut. Answers the unit that keeps the duty; null where nobody is on it.
      CREATE FUNCTION app.pass_new_contact(the_contact uuid, minutes integer) RETURNS uuid
      LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.to_unit FROM contact k CROSS JOIN LATERAL app.pass_contacts(ARRAY[k.id], ARRAY[k.queued_at], minutes, app.now()) p
        WHERE k.id = the_contact AND k.created_by = app.current_user_id() AND k.created_at = app.now() AND k.opened_at IS NULL
          AND NOT k.is_emergency_duty
      $$;
      REVOKE EXECUTE ON FUNCTION app.duty_unit_for(uuid, timestamptz), app.pass_contacts(uuid[], timestamptz[], integer, timestamptz),
        app.pass_new_contact(uuid, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.pass_new_contact(uuid, integer) TO rinnalla_app;
    `);
  }

  private async watching(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Does to at most so many unopened contacts what their time has come for, one thing each in the order of the moments: the alert, or the
      -- way to the emergency duty. Rows that someone is writing are left for the next pass. Called again until it answers 0.
      CREATE FUNCTION app.watch_contacts(at_moment timestamptz, minutes integer, at_most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        by_the_clock CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
        alerting uuid[];
        passing uuid[];
        passing_at timestamptz[];
        events jsonb;
      BEGIN
        SELECT array_agg(d.id) FILTER (WHERE d.alerts), array_agg(d.id ORDER BY d.passes_at, d.id) FILTER (WHERE NOT d.alerts),
          array_agg(d.passes_at ORDER BY d.passes_at, d.id) FILTER (WHERE NOT d.alerts)
        INTO alerting, passing, passing_at FROM (
          SELECT k.id, k.passes_at,
            coalesce(k.alerted_at IS NULL AND k.alert_at <= at_moment AND (k.passes_at IS NULL OR k.alert_at <= k.passes_at), false) AS alerts
          FROM contact k WHERE k.opened_at IS NULL AND ((k.alerted_at IS NULL AND k.alert_at <= at_moment) OR k.passes_at <= at_moment)
          ORDER BY least(k.passes_at, CASE WHEN k.alerted_at IS NULL THEN k.alert_at END), k.id LIMIT at_most FOR UPDATE SKIP LOCKED
        ) d;
        IF alerting IS NULL AND passing IS NULL THEN
          RETURN 0;
        END IF;

        WITH alerted AS (
          UPDATE contact k SET alerted_at = k.alert_at WHERE k.id = ANY (alerting)
          RETURNING k.id, k.alerted_at, k.unit_id, k.is_emergency_duty, k.version
        ), noted AS (
          INSERT INTO contact_step (id, contact_id, move, to_status, at, "by")
          SELECT gen_random_uuid(), a.id, 'alert', 'received', a.alerted_at, by_the_clock FROM alerted a
        ), passed AS (
          SELECT p.* FROM app.pass_contacts(passing, passing_at, minutes, at_moment) p
        )
        SELECT jsonb_agg(one.event ORDER BY one.place) INTO events FROM (
          SELECT a.alerted_at AS place, jsonb_build_object('type', 'contact.alerted', 'change', 'changed', 'refKind', 'contact', 'refId', a.id,
            'caseId', NULL, 'version', a.version,
            'streams', jsonb_build_array('intake:' || CASE WHEN a.is_emergency_duty THEN u.county_id ELSE u.id END)) AS event
          FROM alerted a JOIN unit u ON u.id = a.unit_id
          UNION ALL
          SELECT at_moment, jsonb_build_object('type', 'contact.passed_to_duty', 'change', 'changed', 'refKind', 'contact', 'refId', p.id,
            'caseId', NULL, 'version', p.version,
            'streams', jsonb_build_array('intake:' || p.from_unit, 'intake:' || u.county_id))
          FROM passed p JOIN unit u ON u.id = p.to_unit
        ) one;
        IF events IS NOT NULL THEN
          PERFORM app.append_events(events, by_the_clock, NULL, at_moment);
        END IF;
        RETURN coalesce(cardinality(alerting), 0) + coalesce(cardinality(passing), 0);
      END $$;
      REVOKE EXECUTE ON FUNCTION app.watch_contacts(timestamptz, integer, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.watch_contacts(timestamptz, integer, integer) TO rinnalla_jobs;
    `);
  }
}
