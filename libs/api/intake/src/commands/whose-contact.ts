import { badInput, type Tx } from '@rinnalla/api-core';
import type { ContactInHand } from './contact-in-hand.js';

/** What whoever joins a contact to a case says of the person, where the contact does not. */
export interface StatedPerson {
  readonly caseId: string;
  readonly clientId: string | null;
  /** How it was made sure of. */
  readonly identifiedBy: string | null;
}

interface Candidate {
  readonly id: string;
  readonly isKnown: boolean;
  readonly isBornSo: boolean;
  readonly isAnother: boolean;
}

/** Whose matter the case is, each held against what the contact told: identity code, day of birth. */
const CANDIDATES = `
  SELECT c.id, coalesce(k.client_id = c.id OR k.hetu_blind_index = c.hetu_blind_index, false) AS "isKnown",
    coalesce(k.birth_date = c.birth_date AND k.is_same_person IS DISTINCT FROM false, false) AS "isBornSo",
    coalesce(k.client_id <> c.id OR k.hetu_blind_index <> c.hetu_blind_index OR k.birth_date <> c.birth_date, false) AS "isAnother"
  FROM case_client cc JOIN client c ON c.id = cc.client_id JOIN contact k ON k.id = $1
  WHERE cc.case_id = $2 AND cc.valid_to IS NULL AND cc.role IN ('subject', 'sibling')
  ORDER BY cc.role DESC, c.id`;

/** A client's document shows whose it is: nobody's word is put under another's name (703/2023 37 §). */
const LAW = '703/2023 37 §';

/**
 * Whom of a case's clients a contact is about: as its identity code says, or else the day of birth where one alone was born on it.
 * Where neither was told, or whoever wrote it down said that it is another person than the client born on that day, whoever joins it says
 * who, and how that was made sure of.
 * @throws AppError BAD_INPUT naming the case when it is none of them, and what is to be stated when that is missing
 */
export async function whoseContact(
  tx: Tx,
  contact: Pick<ContactInHand, 'id'>,
  { caseId, clientId, identifiedBy }: StatedPerson,
): Promise<string> {
  const clients = await tx.query<Candidate>(CANDIDATES, [contact.id, caseId]);
  // Noted before anything is told: what does not fit tells of them too.
  tx.recordUse({
    purpose: 'intake',
    basis: 'task:intake',
    clientIds: clients.map(({ id }) => id),
    recordIds: [contact.id, caseId],
    fieldClasses: ['C1'],
  });
  const known = clients.find(({ isKnown }) => isKnown);
  const possible = known ? [known] : clients.filter(({ isAnother }) => !isAnother);
  if (possible.length === 0) throw badInput('input.caseId', 'otherClient', LAW);
  const stated = possible.filter(({ id }) => clientId === null || id === clientId);
  if (stated.length === 0) throw badInput('input.clientId', 'otherClient', LAW);
  const [told, ...others] = possible.filter(({ isKnown, isBornSo }) => isKnown || isBornSo);
  if (told && others.length === 0 && stated.includes(told)) return told.id;
  const [person, ...rest] = stated;
  if (!person || rest.length > 0) throw badInput('input.clientId', 'required', LAW);
  if (!identifiedBy?.trim()) throw badInput('input.identifiedBy', 'required', LAW);
  return person.id;
}
