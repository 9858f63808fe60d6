import type { CaseFacts } from '@rinnalla/api-access';
import { refuse, type Tx } from '@rinnalla/api-core';
import type { Matter } from '../consultation.events.js';
import { ConsultationSubjectEntity } from '../entities/consultation.entity.js';
import { clientAsked } from '../queries/client-asked.js';
import { type Naming, weighNaming } from '../weigh-naming.js';

interface Named extends Omit<Naming, 'clientId'> {
  readonly id: string;
  readonly clientId: string | null;
}

/**
 * Writes down whom an identified consultation is about and on what ground: name and birth year as copies, so that whoever is asked
 * need not be let to the client.
 * @throws Refusal LegalModeMissing; AppError BAD_INPUT for a client who is not of the case
 */
export async function nameSubject(tx: Tx, facts: CaseFacts, named: Named): Promise<Matter> {
  const client = await clientAsked(tx, facts.caseId, named.clientId);
  const weighed = await weighNaming(tx, facts, { ...named, clientId: client.id });
  if (weighed.kind === 'missing') return refuse(weighed.missing);
  const { mode, evidence } = weighed.ground;
  await tx.insert(ConsultationSubjectEntity, {
    consultationId: named.id,
    caseId: facts.caseId,
    clientId: client.id,
    clientName: client.name,
    birthYear: client.birthYear,
    legalMode: mode,
    evidence: { ...evidence },
  });
  return {
    caseId: facts.caseId,
    workspaceId: facts.workspaceId,
    clientId: client.id,
    legalMode: mode,
    evidence,
  };
}
