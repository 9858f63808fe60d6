import {
  type Access,
  DATA_OF_A_CASE,
  LegalModeMissing,
  legalGround,
  permissionChoices,
} from '@rinnalla/api-access';
import { type ReadDb, Refusal } from '@rinnalla/api-core';
import { possibleConsultationModes } from '@rinnalla/domain';
import type { ConsultationGroundType } from '../consultation.types.js';
import { loadExpertise } from './expertise.js';

/** Under which modes the case's client could be named to an expertise, and whether one applies without choosing. */
export async function consultationGround(
  db: ReadDb,
  access: Access,
  asked: { readonly caseId: string; readonly expertiseId: string },
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
  const modes = [...possibleConsultationModes(DATA_OF_A_CASE, expertise.register)];
  try {
    const { mode } = await legalGround(db, facts, { register: expertise.register, unitId: null }, null);
    return { modes, derived: mode, missingEvidence: [], sections: [], permissions: [] };
  } catch (error) {
    const missing = error instanceof Refusal ? error.result : null;
    if (!isLegalModeMissing(missing)) throw error;
    const { missingEvidence, sections } = missing;
    const permissions = await permissionChoices(db, facts, expertise.register);
    return { modes, derived: null, missingEvidence, sections, permissions };
  }
}

const isLegalModeMissing = (result: object | null): result is LegalModeMissing =>
  result !== null && '__typename' in result && result.__typename === LegalModeMissing.name;
