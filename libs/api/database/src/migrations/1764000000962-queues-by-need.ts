import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from '../forward-migration.js';

/** Queues are found by their indexes, however many contacts the county has had: which are the reader's is asked once, not of each. */
export class QueuesByNeed1764000000962 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX "contact__dealt_with" ON "contact" ("unit_id", "is_emergency_duty", "status_since");
      CREATE INDEX "contact_handover__offered_to" ON "contact_handover" ("to_unit_id", "to_emergency_duty") WHERE "status" = 'offered';

      -- Open contacts of the reader's queues by need: what nobody has opened, the alerted first; what was judged urgent; then by the
      -- earliest due date, and the oldest. What is offered stands in the queue that it is offered to.
      CREATE FUNCTION app.open_contacts(at_most integer) RETURNS TABLE (id uuid, place bigint)
      LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
        WITH mine AS (
          SELECT k.id, k.opened_at, k.alerted_at, k.status, k.received_at FROM contact k
          WHERE k.unit_id = ANY (app.intake_units()) AND NOT k.is_emergency_duty
            AND k.status IN ('received', 'triaged_urgent', 'triaged_normal')
          UNION
          SELECT k.id, k.opened_at, k.alerted_at, k.status, k.received_at FROM unit u JOIN contact k ON k.unit_id = u.id
            AND k.is_emergency_duty AND k.status IN ('received', 'triaged_urgent', 'triaged_normal')
          WHERE app.is_on_emergency_duty()
          UNION
          SELECT k.id, k.opened_at, k.alerted_at, k.status, k.received_at FROM contact_handover h JOIN contact k ON k.id = h.contact_id
          WHERE h.status = 'offered' AND CASE WHEN h.to_emergency_duty THEN app.is_on_emergency_duty()
            ELSE h.to_unit_id = ANY (app.intake_units()) END
        )
        SELECT m.id, row_number() OVER (ORDER BY m.opened_at IS NOT NULL, m.alerted_at IS NULL OR m.opened_at IS NOT NULL,
          m.status <> 'triaged_urgent', c.due_at NULLS LAST, m.received_at, m.id) AS place
        FROM mine m LEFT JOIN LATERAL (
          SELECT min(k.due_at) AS due_at FROM clock k WHERE k.contact_id = m.id AND k.case_id IS NULL AND k.closed_at IS NULL
        ) c ON true
        ORDER BY place LIMIT at_most
      $$;

      -- What was dealt with in them since a moment, the latest first.
      CREATE FUNCTION app.dealt_contacts(since timestamptz, at_most integer) RETURNS TABLE (id uuid, place bigint)
      LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
        SELECT d.id, row_number() OVER (ORDER BY d.status_since DESC, d.id) AS place FROM (
          SELECT k.id, k.status_since FROM contact k
          WHERE k.unit_id = ANY (app.intake_units()) AND NOT k.is_emergency_duty AND k.status_since > since
            AND k.status NOT IN ('received', 'triaged_urgent', 'triaged_normal')
          UNION
          SELECT k.id, k.status_since FROM unit u JOIN contact k ON k.unit_id = u.id AND k.is_emergency_duty AND k.status_since > since
            AND k.status NOT IN ('received', 'triaged_urgent', 'triaged_normal')
          WHERE app.is_on_emergency_duty()
        ) d
        ORDER BY place LIMIT at_most
      $$;
      REVOKE EXECUTE ON FUNCTION app.open_contacts(integer), app.dealt_contacts(timestamptz, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.open_contacts(integer), app.dealt_contacts(timestamptz, integer) TO rinnalla_app;
    `);
  }
}
