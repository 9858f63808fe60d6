import type { EntityManager } from 'typeorm';
import { scaleId, scaleIdSql } from './scale-ids.js';
import { SCALE_WORDS } from './scale-names.js';

const UNITS = 8;
/** Contacts that wait in each unit's queue, as large in a small county as in a large one. */
const OPEN_CONTACTS_A_UNIT = 60;
/** For so many clients there is one contact that was dealt with long ago. */
const CLIENTS_A_CONTACT = 4;

/**
 * One open clock a case, due from ten days ago to eighty days ahead, told what it has become by `now`; and one that was met. Each has
 * the first line of its history.
 */
export async function insertScaleClocks(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(
    `CREATE TEMP TABLE scale_clock ON COMMIT DROP AS
     SELECT ${scaleIdSql('clock', 'i')} AS id, i, case_id, client_id, unit_id, workspace_id, worker_id, day,
       (day - 14)::timestamp AT TIME ZONE 'Europe/Helsinki' AS due_soon_at, day::timestamp AT TIME ZONE 'Europe/Helsinki' AS due_today_at,
       (day + time '16:15') AT TIME ZONE 'Europe/Helsinki' AS due_at, (day - interval '3 months') AS started_at
     FROM (SELECT *, ($1::timestamptz)::date - 10 + (i::bigint * 37 % 91)::int AS day FROM scale_case) AS dated`,
    [now],
  );
  await manager.query(
    `INSERT INTO clock (id, case_id, client_id, unit_id, workspace_id, rule_id, rule_version, reckoning_version, hours_unit_id, hours_version, basis, kind, binds, event_id, started_at,
       limit_count, limit_unit, first_due_day, first_due_at, due_day, due_at, due_soon_at, due_today_at, told, next_turn_at, created_at)
     SELECT id, case_id, client_id, unit_id, workspace_id, 'R5-EXEC', 1, 1, unit_id, 1, 'statutory', 'decision_executed', 'county', case_id, started_at,
       3, 'mo', day, due_at, day, due_at, due_soon_at, due_today_at,
       CASE WHEN due_at < $1 THEN 'breached' WHEN due_today_at <= $1 THEN 'due_today' WHEN due_soon_at <= $1 THEN 'due_soon' END,
       CASE WHEN due_at < $1 THEN NULL WHEN due_today_at <= $1 THEN due_at + interval '1 millisecond' WHEN due_soon_at <= $1 THEN due_today_at
         ELSE due_soon_at END, started_at
     FROM scale_clock`,
    [now],
  );
  await manager.query(
    `INSERT INTO clock (id, case_id, client_id, unit_id, workspace_id, rule_id, rule_version, reckoning_version, hours_unit_id, hours_version, basis, kind, binds, event_id, started_at,
       met_at, closed_at, created_at)
     SELECT ${scaleIdSql('met-clock', 'i')}, case_id, client_id, unit_id, workspace_id, 'R4-START', 1, 1, unit_id, 1, 'statutory', 'assessment_started',
       'county', case_id, started_at, started_at + interval '6 days', started_at + interval '6 days', started_at
     FROM scale_clock`,
  );
  await manager.query(
    `INSERT INTO clock_change (id, clock_id, change, at, recorded_at, by, to_day)
     SELECT ${scaleIdSql('clock-change', 'i')}, id, 'started', started_at, started_at, worker_id, day FROM scale_clock`,
  );
}

/** The queues of intake, each with a receiver: the second of the unit's first team. */
export async function insertScaleContacts(
  manager: EntityManager,
  { clients, now }: { readonly clients: number; readonly now: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO work_task (id, professional_id, workspace_id, task, valid_from)
     SELECT ${scaleIdSql('intake-task', 'u')}, p.id, w.id, 'intake', $1::timestamptz - interval '1 year'
     FROM generate_series(1, ${UNITS}) u
     CROSS JOIN LATERAL (SELECT x.id, n FROM generate_series(1, 8) n JOIN workspace x ON x.id = ${scaleIdSql('workspace', 'n')}
       WHERE x.unit_id = ${scaleIdSql('unit', 'u')} LIMIT 1) w
     JOIN professional p ON p.id = ${scaleIdSql('person', `w.n || '/1'`)}`,
    [now],
  );
  await manager.query(
    `INSERT INTO contact (id, unit_id, channel, made_by, purpose, received_at, body, given_names, family_name, contact_language, status,
       status_since, opened_at, queued_at, created_at, created_by)
     SELECT ${scaleIdSql('contact', 'i')}, ${scaleIdSql('unit', `(1 + i % ${UNITS})`)}, 'phone', 'client', 'to_get_services', at, $4,
       ($2::text[])[1 + i % cardinality($2::text[])], ($3::text[])[1 + (i::bigint * 31 % cardinality($3::text[]))::int], 'fi',
       CASE WHEN i > $5::int THEN 'guided' WHEN i % 3 = 0 THEN 'received' ELSE 'triaged_normal' END, at + interval '10 minutes',
       CASE WHEN i > $5::int OR i % 3 > 0 THEN at + interval '5 minutes' END, at, at, $6
     FROM (SELECT i, $1::timestamptz - CASE WHEN i > $5::int THEN interval '30 days' + i * interval '1 minute'
       ELSE i * interval '7 minutes' END AS at FROM generate_series(1, $5::int + $7::int) i) AS told`,
    [
      now,
      SCALE_WORDS.givenNames,
      SCALE_WORDS.familyNames,
      'Soitti itse ja pyysi apua arjen asioihin. Toivoo yhteydenottoa lähipäivinä.',
      UNITS * OPEN_CONTACTS_A_UNIT,
      scaleId('person', '1/1'),
      Math.floor(clients / CLIENTS_A_CONTACT),
    ],
  );
}
