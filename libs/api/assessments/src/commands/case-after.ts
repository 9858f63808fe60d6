import type { Tx } from '@rinnalla/api-core';
import type { AssessmentInHand } from './assessment-in-hand.js';

/**
 * Where a case goes once this assessment is at its end. It waits for the assessments of all its clients, and goes on if the client
 * relationship of any of them does.
 * @param isGoingOn what this one says of its client's relationship
 * @returns null: it stays, as others are open, or it was not in assessment
 */
export async function caseAfter(
  tx: Tx,
  { id, caseId, on }: Pick<AssessmentInHand, 'id' | 'caseId' | 'on'>,
  isGoingOn: boolean,
): Promise<'planning' | 'end' | null> {
  if (on.status !== 'assessment') return null;
  const [others] = await tx.query<{ isOpen: boolean; isGoingOn: boolean }>(
    `SELECT coalesce(bool_or(a.status NOT IN ('signed', 'discontinued')), false) AS "isOpen",
       coalesce(bool_or(a.status = 'signed' AND a.relationship_continues AND a.signed_at >= c.status_since), false) AS "isGoingOn"
     FROM "case" c LEFT JOIN assessment a ON a.case_id = c.id AND a.id <> $2 WHERE c.id = $1 GROUP BY c.id`,
    [caseId, id],
  );
  if (others?.isOpen) return null;
  return isGoingOn || others?.isGoingOn ? 'planning' : 'end';
}
