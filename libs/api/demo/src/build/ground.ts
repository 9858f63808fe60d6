import type { LegalEvidence, LegalMode, Register } from '@rinnalla/domain';
import { PEOPLE, type PersonKey } from '../content/people.js';
import { type WorkspaceContent, type WorkspaceKey, WORKSPACES } from '../content/places.js';
import { demoId } from '../demo-id.js';

export interface Ground {
  readonly mode: LegalMode;
  readonly evidence: LegalEvidence;
}

/** The one permission of the client of this case. */
export const permissionIdOf = (caseKey: string): string => demoId('disclosure-permission', caseKey);

/**
 * On what a colleague may know of a client of this workspace, as the product would have derived it: the common register (M8),
 * the joint service (M1), or the client's own disclosure permission (M2) (703/2023 9, 46, 53 §).
 * @param letter who lets in: their work task is the evidence
 * @param caseKey the case whose client's permission is the evidence where one is needed
 */
export function groundOf(
  workspace: WorkspaceKey,
  letter: PersonKey,
  target: Register,
  caseKey: string,
): Ground {
  const place: WorkspaceContent = WORKSPACES[workspace];
  const known = { verifiedRelationship: true, workTask: PEOPLE[letter].tasks[workspace] ?? null };
  if (target === 'social') return { mode: 'M8', evidence: known };
  if (place.jointServiceId !== null) {
    const jointUnitId = demoId('unit', place.unit);
    return { mode: 'M1', evidence: { ...known, jointServiceId: place.jointServiceId, jointUnitId } };
  }
  return { mode: 'M2', evidence: { ...known, permissionId: permissionIdOf(caseKey) } };
}
