import type { DataKeys } from '@rinnalla/api-core';
import type { EntityManager } from 'typeorm';
import { birthDateSql, CLIENTS_WITH_HETU, scaleHetu } from './scale-hetu.js';
import { CASES_A_WORKSPACE, scaleId, scaleIdSql } from './scale-ids.js';
import { SCALE_WORDS } from './scale-names.js';

/** Statuses as they are spread over a board, by a case's running number. */
const SPREAD = `ARRAY['service','planning','assessment','service','follow_up','pending','service','planning','ended','service',
  'assessment','follow_up','planning','service','pending','service','assessment','follow_up','service','planning']`;
const WAY = `ARRAY['pending','assessment','planning','service','follow_up','ended']`;
/** Days between two statuses. */
export const STRIDE = 16;

/**
 * One row for every client and their case, from which all else is made: running number `i`, workspace `w`, and when it last
 * changed (within the last ninety days).
 */
export async function prepareScaleCases(manager: EntityManager, clients: number, now: Date): Promise<void> {
  await manager.query(
    `CREATE TEMP TABLE scale_case ON COMMIT DROP AS
     SELECT i, w, ${scaleIdSql('client', 'i')} AS client_id, ${scaleIdSql('case', 'i')} AS case_id, ${scaleIdSql('plan', 'i')} AS plan_id,
       ${scaleIdSql('workspace', 'w')} AS workspace_id, ${scaleIdSql('unit', '(1 + w % 8)')} AS unit_id,
       ${scaleIdSql('person', `w || '/' || (1 + i % 5)`)} AS worker_id,
       ${scaleIdSql('person', `w || '/' || (1 + (i + 1) % 5)`)} AS colleague_id,
       ${scaleIdSql('person', `w || '/' || (6 + i % 3)`)} AS partner_id,
       (${SPREAD})[1 + i % 20] AS status, array_position(${WAY}, (${SPREAD})[1 + i % 20]) AS step,
       $2::timestamptz - ((i::bigint * 7919) % 129600 + 1) * interval '1 minute' AS changed_at
     FROM (SELECT i, 1 + (i - 1) / ${CASES_A_WORKSPACE} AS w FROM generate_series(1, $1::int) i) AS numbered`,
    [clients, now],
  );
  await manager.query('ANALYZE scale_case');
}

export async function insertScaleClients(
  manager: EntityManager,
  keys: DataKeys,
  clients: number,
): Promise<void> {
  const coded = Array.from({ length: Math.min(clients, CLIENTS_WITH_HETU) }, (_, index) => {
    const number = index + 1;
    const hetu = scaleHetu(number);
    const place = `client.hetu_ciphertext:${scaleId('client', number)}`;
    return { number, ciphertext: keys.encrypt(hetu, place), blindIndex: keys.blindIndex(hetu) };
  });
  await manager.query(
    `INSERT INTO client (id, given_names, family_name, hetu_ciphertext, hetu_blind_index, birth_date, contact_language, created_at, created_by)
     SELECT c.client_id, ($1::text[])[1 + c.i % cardinality($1::text[])],
       ($2::text[])[1 + (c.i::bigint * 31 % cardinality($2::text[]))::int], h.ciphertext, h.blind_index,
       ${birthDateSql('c.i')}, CASE WHEN c.i % 15 = 0 THEN 'sv' ELSE 'fi' END, c.changed_at - interval '200 days', c.worker_id
     FROM scale_case c LEFT JOIN unnest($3::int[], $4::bytea[], $5::bytea[]) AS h (number, ciphertext, blind_index) ON h.number = c.i`,
    [
      SCALE_WORDS.givenNames,
      SCALE_WORDS.familyNames,
      coded.map(({ number }) => number),
      coded.map(({ ciphertext }) => ciphertext),
      coded.map(({ blindIndex }) => blindIndex),
    ],
  );
  await manager.query(
    `INSERT INTO client_relationship (id, client_id, opened_on, created_at, created_by)
     SELECT ${scaleIdSql('client-relationship', 'i')}, client_id, (changed_at - interval '200 days')::date,
       changed_at - interval '200 days', worker_id
     FROM scale_case`,
  );
}

export async function insertScaleCases(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO "case" (id, number, register, service_function, unit_id, workspace_id, topic, status, status_since, last_change_at,
       last_change_by, created_at, created_by)
     SELECT case_id, 'T-' || (1000000 + i), 'social', 'working_age', unit_id, workspace_id,
       ($1::text[])[1 + i % cardinality($1::text[])], status, changed_at - interval '2 hours', changed_at, worker_id,
       changed_at - interval '2 hours' - (step - 1) * interval '${STRIDE} days', worker_id
     FROM scale_case`,
    [SCALE_WORDS.topics],
  );
  await manager.query(
    `INSERT INTO case_client (id, case_id, client_id, role, valid_from)
     SELECT ${scaleIdSql('case-client', 'i')}, case_id, client_id, 'subject', (changed_at - interval '200 days')::date FROM scale_case`,
  );
  await manager.query(
    `INSERT INTO status_event (id, case_id, from_status, to_status, reason, closing_record, at, by)
     SELECT ${scaleIdSql('status-event', `i || '/' || s`)}, case_id, (${WAY})[s - 1], (${WAY})[s],
       CASE WHEN s = 6 THEN 'need_met' END, CASE WHEN s = 6 THEN 'Tuen tarve on päättynyt.' END,
       changed_at - interval '2 hours' - (step - s) * interval '${STRIDE} days', worker_id
     FROM scale_case, generate_series(1, step) s`,
  );
  await insertRelations(manager);
  await manager.query(
    `SELECT setval('case_number_seq', greatest((SELECT max(substr(number, 3)::bigint) FROM "case"), 1001))`,
  );
}

/** The named worker and a colleague of the same register (M8), and a partner from health care by the joint service (M1). */
async function insertRelations(manager: EntityManager): Promise<void> {
  const sameRegister = `'{"verifiedRelationship": true, "workTask": "service_arranging"}'::jsonb`;
  const team = [
    { kind: 'named_worker', person: 'worker_id', mode: 'M8', evidence: sameRegister },
    { kind: 'team_member', person: 'colleague_id', mode: 'M8', evidence: sameRegister },
    {
      kind: 'team_member',
      person: 'partner_id',
      mode: 'M1',
      evidence: `${sameRegister} || jsonb_build_object('jointServiceId', 'yhteispalvelu-' || w, 'jointUnitId', unit_id)`,
    },
  ];
  for (const { kind, person, mode, evidence } of team) {
    await manager.query(
      `INSERT INTO relation (id, professional_id, kind, case_id, legal_mode, evidence, purpose, valid_from, created_by)
       SELECT ${scaleIdSql(`relation-${person}`, 'i')}, ${person}, '${kind}', case_id, '${mode}', ${evidence}, 'case_work',
         changed_at - interval '200 days', worker_id
       FROM scale_case`,
    );
  }
}
