import type { EntityManager } from 'typeorm';
import { scaleIdSql } from './scale-ids.js';
import { SCALE_WORDS } from './scale-names.js';

export interface PlanDensity {
  /** One case in so many has a plan with 11–22 texts, goals and services. */
  readonly writtenPlanEvery: number;
}

/** One case in three has responsibilities, and so a plan, written or not. */
const OWED_EVERY = 3;

/** How many texts the written plan of case `i` has, 11–22. The full one of the first workspace also has responsibilities. */
const textsOf = (every: number) => `(11 + (i / ${every} * 5 + 8) % 12)`;

/** Plans with their texts and versions, goals, planned services and responsibilities. */
export async function insertScalePlans(
  manager: EntityManager,
  { writtenPlanEvery: every }: PlanDensity,
): Promise<void> {
  const isWritten = `i % ${every} = 0`;
  await manager.query(
    `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
     SELECT plan_id, case_id, client_id, 'social', 'working_age', changed_at - interval '1 day', worker_id
     FROM scale_case WHERE ${isWritten} OR i % ${OWED_EVERY} = 0`,
  );
  const texts = `SELECT plan_id, case_id, worker_id, changed_at, ${scaleIdSql('plan-text', `i || '/' || n`)} AS id,
      ${scaleIdSql('plan-text-version', `i || '/' || n`)} AS version_id, 1 + n % 11 AS item,
      CASE WHEN n < 11 THEN 'professional' ELSE 'client' END AS voice,
      ($1::text[])[1 + (i + n * 5) % cardinality($1::text[])] AS body
    FROM scale_case, generate_series(0, ${textsOf(every)} - 1) n WHERE ${isWritten}`;
  await manager.query(
    `INSERT INTO plan_text (id, plan_id, case_id, item, voice, body, updated_at, updated_by)
     SELECT id, plan_id, case_id, item, voice, body, changed_at - interval '1 hour', worker_id FROM (${texts}) t`,
    [SCALE_WORDS.texts],
  );
  await manager.query(
    `INSERT INTO plan_text_version (id, plan_text_id, case_id, version, body, at, by)
     SELECT version_id, id, case_id, 1, body, changed_at - interval '1 hour', worker_id FROM (${texts}) t`,
    [SCALE_WORDS.texts],
  );
  await insertGoalsAndServices(manager, isWritten);
  await manager.query(
    `INSERT INTO responsibility (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, what, owner_id, due_on, status, status_since)
     SELECT ${scaleIdSql('responsibility', `i || '/' || n`)}, plan_id, case_id, changed_at - interval '1 day', worker_id, changed_at,
       worker_id, ($1::text[])[1 + (i + n * 7) % cardinality($1::text[])], (ARRAY[worker_id, colleague_id, partner_id])[n],
       changed_at::date + 5 + (i + n * 11) % 60, (ARRAY['accepted', 'in_progress', 'proposed', 'done'])[1 + (i / ${OWED_EVERY} + n) % 4], changed_at
     FROM scale_case, generate_series(1, 3) n WHERE i % ${OWED_EVERY} = 0`,
    [SCALE_WORDS.tasks],
  );
}

async function insertGoalsAndServices(manager: EntityManager, isWritten: string): Promise<void> {
  const made = `changed_at - interval '1 day', worker_id, changed_at - interval '1 hour', worker_id`;
  await manager.query(
    `INSERT INTO goal (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, title, description, attainment)
     SELECT ${scaleIdSql('goal', `i || '/' || n`)}, plan_id, case_id, ${made},
       ($1::text[])[1 + (i + n * 3) % cardinality($1::text[])], 'Arvioidaan yhdessä kuukausittain.', i % 5 - 2
     FROM scale_case, generate_series(1, 2) n WHERE ${isWritten}`,
    [SCALE_WORDS.goals],
  );
  await manager.query(
    `INSERT INTO planned_service (id, plan_id, case_id, created_at, created_by, updated_at, updated_by, service, description, starts_on, duration)
     SELECT ${scaleIdSql('planned-service', `i || '/' || n`)}, plan_id, case_id, ${made},
       (ARRAY['social_guidance', 'social_rehabilitation'])[n], 'Tapaamiset sovitusti.', changed_at::date, '6 kk'
     FROM scale_case, generate_series(1, 2) n WHERE ${isWritten}`,
  );
}
