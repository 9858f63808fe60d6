import { refuse, type Tx } from '@rinnalla/api-core';
import { ASSESSMENT_SECTION_KEYS } from '@rinnalla/domain';
import { AssessmentEntity, AssessmentSectionEntity } from '../entities/assessment.entity.js';

export interface NewAssessment {
  readonly caseId: string;
  readonly clientId: string;
  /** Vireilletulo (SHL 34 §): may be before it is written down. */
  readonly pendingSince: Date;
}

/**
 * Opens an assessment of one client of a case, with all its headings, in the caller's own transaction. The case's clocks are the caller's.
 * @returns its id
 * @throws Refusal AssessmentAlreadyOpen
 */
export async function insertAssessment(
  tx: Tx,
  { caseId, clientId, pendingSince }: NewAssessment,
): Promise<string> {
  const [place] = await tx.query<{ register: string; serviceFunction: string; openId: string | null }>(
    `SELECT c.register, c.service_function AS "serviceFunction", (SELECT a.id FROM assessment a WHERE a.case_id = c.id AND a.client_id = $2
       AND a.status NOT IN ('signed', 'discontinued')) AS "openId" FROM "case" c WHERE c.id = $1`,
    [caseId, clientId],
  );
  if (!place) throw new Error('An assessment of a case out of sight');
  const { openId, ...where } = place;
  if (openId !== null) return refuse({ __typename: 'AssessmentAlreadyOpen', assessmentId: openId });
  const id = tx.newId();
  const by = tx.actor.professionalId;
  await tx.insert(AssessmentEntity, {
    id,
    caseId,
    clientId,
    ...where,
    status: 'pending',
    pendingSince,
    createdAt: tx.now,
    createdBy: by,
  });
  for (const section of ASSESSMENT_SECTION_KEYS) {
    await tx.insert(AssessmentSectionEntity, {
      id: tx.newId(),
      assessmentId: id,
      caseId,
      section,
      body: '',
      updatedAt: tx.now,
      updatedBy: by,
    });
  }
  return id;
}
