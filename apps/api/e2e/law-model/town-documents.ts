import { randomUUID } from 'node:crypto';
import type { ModelTown } from './town.js';
import type { Case, CaseDocuments } from './world.js';

/** The joint service of every case's second decision: one that its workspace comes to deliver by turns. */
export const MADE_IN = 'mielen asema';

/**
 * Writes the documents of a whole case into their tables: a plan, an assessment and two decisions.
 * @param people.invited named in the assessment as one who takes part, which by itself opens nothing
 */
export async function writeDocuments(
  town: ModelTown,
  one: Case,
  { by, invited }: { readonly by: string; readonly invited: string },
): Promise<CaseDocuments> {
  const id = randomUUID;
  const documents: CaseDocuments = {
    plan: id(),
    planSigning: id(),
    assessment: id(),
    section: id(),
    sectionVersion: id(),
    participant: id(),
    decision: id(),
    decisionStep: id(),
    jointDecision: id(),
    jointDecisionStep: id(),
  };
  const { plan, planSigning, assessment, section, sectionVersion, participant, decision, decisionStep } =
    documents;
  const of = [one.id, one.clients[0]];
  await town.sql(
    `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
     VALUES ($1, $2, $3, 'social', $4, $5, $6)`,
    [plan, ...of, one.serviceFunction, town.now, by],
  );
  await town.sql(
    `INSERT INTO plan_signing (id, plan_id, case_id, number, agreed_on, signed_at, signed_by, profession, content_version, content)
     VALUES ($1, $2, $3, 1, ($4::timestamptz AT TIME ZONE 'Europe/Helsinki')::date, $4, $5, 'social_worker', 0, '{}')`,
    [planSigning, plan, one.id, town.now, by],
  );
  await town.sql(
    `INSERT INTO assessment (id, case_id, client_id, register, service_function, status, pending_since, created_at, created_by)
     VALUES ($1, $2, $3, 'social', $4, 'started', $5, $5, $6)`,
    [assessment, ...of, one.serviceFunction, town.now, by],
  );
  await town.sql(
    `INSERT INTO assessment_section (id, assessment_id, case_id, section, body, updated_at, updated_by)
     VALUES ($1, $2, $3, 'situation_and_need', 'Tilanne', $4, $5)`,
    [section, assessment, one.id, town.now, by],
  );
  await town.sql(
    `INSERT INTO assessment_section_version (id, assessment_section_id, assessment_id, case_id, version, body, at, by)
     VALUES ($1, $2, $3, $4, 1, 'Tilanne', $5, $6)`,
    [sectionVersion, section, assessment, one.id, town.now, by],
  );
  await town.sql(
    `INSERT INTO assessment_participant (id, assessment_id, case_id, professional_id, invited_at, invited_by, attendance)
     VALUES ($1, $2, $3, $4, $5, $6, 'invited')`,
    [participant, assessment, one.id, invited, town.now, by],
  );
  const { jointDecision, jointDecisionStep } = documents;
  for (const [decisionId, stepId, madeIn] of [
    [decision, decisionStep, null],
    [jointDecision, jointDecisionStep, MADE_IN],
  ]) {
    await town.sql(
      `INSERT INTO decision (id, case_id, client_id, service, topic, joint_service_id, status, is_urgent, pending_on, created_at, created_by)
       VALUES ($1, $2, $3, 'social_work', 'Arjen tuki', $4, 'prepared', false, current_date, $5, $6)`,
      [decisionId, ...of, madeIn, town.now, by],
    );
    await town.sql(
      `INSERT INTO decision_step (id, decision_id, case_id, status, day, at, by) VALUES ($1, $2, $3, 'prepared', current_date, $4, $5)`,
      [stepId, decisionId, one.id, town.now, by],
    );
  }
  return documents;
}
