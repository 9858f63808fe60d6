import { type CaseFacts, type ChosenGround, legalGround } from '@rinnalla/api-access';
import { badInput, type Tx } from '@rinnalla/api-core';
import type { Register } from '@rinnalla/domain';
import type { Matter } from '../consultation.events.js';
import { ConsultationSubjectEntity } from '../entities/consultation.entity.js';

interface Named {
  readonly id: string;
  readonly clientId: string | null;
  readonly register: Register;
  readonly ground: ChosenGround | null;
}

/**
 * Writes down whom an identified consultation is about and on what ground: name and birth year as copies, so that whoever is asked
 * need not be let to the client.
 * @throws Refusal LegalModeMissing; AppError BAD_INPUT for a client who is not of the case
 */
export async function nameSubject(
  tx: Tx,
  facts: CaseFacts,
  { id, clientId, register, ground }: Named,
): Promise<Matter> {
  const { mode, evidence } = await legalGround(tx, facts, { register, unitId: null }, ground);
  const [client] = await tx.query<{ id: string; name: string; birthYear: number }>(
    `SELECT k.id, k.given_names || ' ' || k.family_name AS name, extract(year FROM k.birth_date)::int AS "birthYear"
     FROM case_client cc JOIN client k ON k.id = cc.client_id
     WHERE cc.case_id = $1 AND cc.valid_to IS NULL AND ($2::uuid IS NULL OR k.id = $2)
     ORDER BY (cc.role <> 'subject'), k.birth_date, k.id LIMIT 1`,
    [facts.caseId, clientId],
  );
  if (!client) throw badInput('input.clientId', 'notOnTheList');
  await tx.insert(ConsultationSubjectEntity, {
    consultationId: id,
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
