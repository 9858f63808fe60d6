import type { EntityManager } from 'typeorm';
import { STRIDE } from './scale-cases.js';
import { scaleIdSql } from './scale-ids.js';

/**
 * The assessment of service need that each case stands on, or still writes (SHL 36 §): without one it would alarm. Only how it came out;
 * the words of its sections are left out, for no list reads them.
 */
export async function insertScaleAssessments(manager: EntityManager): Promise<void> {
  const entered = (step: number) =>
    `changed_at - interval '2 hours' - (step - ${step}) * interval '${STRIDE} days'`;
  const ifSigned = (value: string) => `CASE WHEN step > 2 THEN ${value} END`;
  await manager.query(
    `INSERT INTO assessment (id, case_id, client_id, register, service_function, status, pending_since, started_on, need_grounds,
       need_duration, needs_special_support, relationship_continues, needs_named_worker, makes_plan, decided_at, decided_by, signed_at,
       signed_by, created_at, created_by, version)
     SELECT ${scaleIdSql('assessment', 'i')}, case_id, client_id, 'social', 'working_age',
       CASE WHEN step > 2 THEN 'signed' ELSE 'started' END, ${entered(1)}, (${entered(2)})::date,
       CASE WHEN step > 2 THEN ARRAY['everyday_life'] ELSE '{}' END, ${ifSigned(`'recurring'`)}, ${ifSigned('false')},
       ${ifSigned('true')}, ${ifSigned('true')}, ${ifSigned('true')}, ${ifSigned(`${entered(3)} - interval '10 minutes'`)},
       ${ifSigned('worker_id')}, ${ifSigned(entered(3))}, ${ifSigned('worker_id')}, ${entered(1)}, worker_id,
       CASE WHEN step > 2 THEN 5 ELSE 2 END
     FROM scale_case WHERE step > 1`,
  );
}
