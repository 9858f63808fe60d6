import { type Access, basisUnder, decideForEach } from '@rinnalla/api-access';
import { readableCases } from '@rinnalla/api-cases';
import type { ReadDb } from '@rinnalla/api-core';
import type { UsagePurpose } from '@rinnalla/contracts';
import type { DecisionType } from '../decision.types.js';

/**
 * Of these decisions, which the reader's rights on the case don't open, the ones of the joint service that the reader delivers
 * (457/2024 18 § 3 mom.). Their use is logged on that ground, whatever opened the case.
 */
export async function readableByJointService(
  db: ReadDb,
  access: Access,
  rows: readonly DecisionType[],
  purpose: UsagePurpose,
): Promise<DecisionType[]> {
  const joint = rows.filter(({ jointServiceId }) => jointServiceId !== null);
  if (joint.length === 0) return [];
  const cases = await readableCases(db, access, [...new Set(joint.map(({ caseId }) => caseId))]);
  return joint.filter(({ id, caseId, clientId, jointServiceId }) => {
    const facts = cases.get(caseId);
    if (!facts) return false;
    const outcomes = decideForEach(facts, 'decision', db.now, jointServiceId);
    if (outcomes.some(({ kind }) => kind === 'masked')) return false;
    db.recordUse({
      purpose,
      basis: basisUnder(facts.basis, outcomes),
      clientIds: [clientId],
      recordIds: [id],
      fieldClasses: ['C1', 'C4'],
    });
    return true;
  });
}
