import { type Access, DATA_OF_A_CASE, permissionChoices } from '@rinnalla/api-access';
import type { ReadDb } from '@rinnalla/api-core';
import { possibleConsultationModes } from '@rinnalla/domain';
import type { ConsultationGroundType } from '../consultation.types.js';
import { kindsTold, weighNaming } from '../weigh-naming.js';
import { clientAsked } from './client-asked.js';
import { loadExpertise } from './expertise.js';

/** Under which modes a client of the case could be named to an expertise, and whether one applies without choosing. */
export async function consultationGround(
  db: ReadDb,
  access: Access,
  asked: { readonly caseId: string; readonly clientId: string | null; readonly expertiseId: string },
): Promise<ConsultationGroundType> {
  const facts = await access.requireOnCase(db, 'consultation.ask', asked.caseId);
  const expertise = await loadExpertise(db, asked.expertiseId);
  const { basis, clientIds } = facts;
  db.recordUse({
    purpose: 'consultation',
    basis,
    clientIds,
    recordIds: [facts.caseId],
    fieldClasses: ['C0'],
  });
  const { id: clientId } = await clientAsked(db, facts.caseId, asked.clientId);
  const naming = { expertise, clientId, kinds: kindsTold([]), chosen: null };
  const weighed = await weighNaming(db, facts, naming);
  if (weighed.kind === 'lawful') {
    const modes = [...possibleConsultationModes(DATA_OF_A_CASE, expertise.register)];
    return { modes, derived: weighed.ground.mode, missingEvidence: [], sections: [], permissions: [] };
  }
  const { possibleModes: modes, missingEvidence, sections } = weighed.missing;
  const permissions =
    modes.length > 0
      ? await permissionChoices(db, { ...facts, clientIds: [clientId] }, expertise.register)
      : [];
  return { modes, derived: null, missingEvidence, sections, permissions };
}
