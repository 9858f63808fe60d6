import type { EntityManager } from 'typeorm';
import { scaleIdSql } from './scale-ids.js';
import { SCALE_WORDS } from './scale-names.js';

const ASKED_EVERY = 20;
const STATUSES = `ARRAY['requested', 'claimed', 'answered', 'closed', 'requested']`;
const WAY = `ARRAY['requested', 'claimed', 'answered', 'closed']`;
const MOVES = `ARRAY['ask', 'claim', 'answer', 'close']`;

/** One case in twenty has asked: identified, of the nurse who delivers the workspace's joint service (M1), some still waiting. */
export async function insertScaleConsultations(manager: EntityManager): Promise<void> {
  await manager.query(
    `CREATE TEMP TABLE scale_question ON COMMIT DROP AS
     SELECT c.*, ${scaleIdSql('consultation', 'i')} AS id, (${STATUSES})[1 + (i / ${ASKED_EVERY}) % 5] AS stands,
       array_position(${WAY}, (${STATUSES})[1 + (i / ${ASKED_EVERY}) % 5]) AS steps,
       ${scaleIdSql('person', `w || '/6'`)} AS nurse_id, ${scaleIdSql('expertise', '(1 + w % 4)')} AS expertise_id,
       jsonb_build_object('verifiedRelationship', true, 'workTask', 'service_arranging', 'jointServiceId', 'yhteispalvelu-' || w,
         'jointUnitId', unit_id) AS evidence
     FROM scale_case c WHERE i % ${ASKED_EVERY} = 0`,
  );
  await manager.query(
    `INSERT INTO consultation (id, expertise_id, mode, urgency, question, status, asked_by, asked_from_unit, asked_at, claimed_by, claimed_at,
       answer, advice, answered_at, closed_at, last_step_at, version)
     SELECT id, expertise_id, 'identified', (ARRAY['normal', 'same_day', 'urgent'])[1 + (i / ${ASKED_EVERY}) % 3],
       ($1::text[])[1 + i % cardinality($1::text[])], stands, worker_id, unit_id, changed_at - interval '3 hours',
       CASE WHEN steps > 1 THEN nurse_id END, CASE WHEN steps > 1 THEN changed_at - interval '150 minutes' END,
       CASE WHEN steps > 2 THEN 'Jatkakaa suunnitelman mukaan ja arvioikaa kuukauden kuluttua.' END,
       CASE WHEN steps > 2 THEN 'continue' END, CASE WHEN steps > 2 THEN changed_at - interval '2 hours' END,
       CASE WHEN steps > 3 THEN changed_at - interval '90 minutes' END,
       changed_at - interval '3 hours' + (steps - 1) * interval '30 minutes', steps
     FROM scale_question`,
    [SCALE_WORDS.texts],
  );
  await manager.query(
    `INSERT INTO consultation_subject (consultation_id, case_id, client_id, client_name, birth_year, legal_mode, evidence)
     SELECT q.id, q.case_id, q.client_id, k.given_names || ' ' || k.family_name, extract(year FROM k.birth_date)::int, 'M1', q.evidence
     FROM scale_question q JOIN client k ON k.id = q.client_id`,
  );
  await manager.query(
    `INSERT INTO consultation_step (id, consultation_id, move, to_status, at, by)
     SELECT ${scaleIdSql('consultation-step', `i || '/' || s`)}, id, (${MOVES})[s], (${WAY})[s],
       changed_at - interval '3 hours' + (s - 1) * interval '30 minutes', CASE WHEN s IN (2, 3) THEN nurse_id ELSE worker_id END
     FROM scale_question, generate_series(1, steps) s`,
  );
  await manager.query(
    `INSERT INTO consultation_outcome (consultation_id, usefulness, changed_plan, avoided_visit)
     SELECT id, 4, true, true FROM scale_question WHERE stands = 'closed'`,
  );
  await manager.query(
    `INSERT INTO relation (id, professional_id, kind, consultation_id, legal_mode, evidence, purpose, valid_from, created_by)
     SELECT ${scaleIdSql('relation-consulted', 'i')}, nurse_id, 'consultation', id, 'M1', evidence, 'consultation',
       changed_at - interval '150 minutes', nurse_id
     FROM scale_question WHERE steps > 1`,
  );
}
