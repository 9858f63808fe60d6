import { CaseClientEntity } from '@rinnalla/api-cases';
import { badInput, type DataKeys, type Tx } from '@rinnalla/api-core';
import { calendarDay, type FamilyRole, isUnderAge, parseHetu } from '@rinnalla/domain';
import { keepHetu, makeClient, type Party, type ToldPerson } from './identify-people.js';

/** One more person of the family that a contact was about. */
export interface FamilyMember {
  readonly role: FamilyRole;
  readonly givenNames: string;
  readonly familyName: string;
  readonly hetu: string | null;
  /** Needed where there is no identity code. */
  readonly birthDate: string | null;
  /** Stated of a client of the same name and day of birth; null: not stated. */
  readonly isSamePerson: boolean | null;
}

interface Joining {
  readonly contactId: string;
  readonly caseId: string;
  /** Whom the contact tells of first. */
  readonly clientId: string;
  readonly family: readonly { readonly role: FamilyRole; readonly party: Party }[];
}

/**
 * Makes those of the family clients, where they were none, and parties of the case: children as siblings, whose matter it is too, and
 * their guardians (LSL 26, 30 §).
 * @returns ids of the children, in the order they were told
 */
export async function joinFamily(
  tx: Tx,
  keys: DataKeys,
  { contactId, caseId, clientId, family }: Joining,
): Promise<string[]> {
  if (family.length === 0) return [];
  const parties = [clientId];
  const siblingIds: string[] = [];
  for (const { role, party } of family) {
    const id = await makeClient(tx, keys, party);
    parties.push(id);
    if (role === 'sibling') siblingIds.push(id);
    await tx.insert(CaseClientEntity, {
      id: tx.newId(),
      caseId,
      clientId: id,
      role,
      validFrom: calendarDay(tx.now),
    });
    await keepHetu(tx, keys, party);
  }
  tx.recordUse({
    purpose: 'intake',
    basis: 'task:intake',
    clientIds: parties,
    recordIds: [contactId, caseId],
    fieldClasses: ['C0', 'C1'],
  });
  return siblingIds;
}

/** Where a person of the family is told of: by their place in the list, and in the matter's own language and day. */
interface Telling {
  readonly place: number;
  readonly contactLanguage: string;
  /** Today. */
  readonly on: string;
}

/**
 * Only a child's matter is shared with sisters and brothers: an adult's is a case of their own.
 * @throws AppError BAD_INPUT that names the person by their place in the list
 */
export function tellOfMember(
  { role, givenNames, familyName, hetu, birthDate, isSamePerson }: FamilyMember,
  { place, contactLanguage, on }: Telling,
): ToldPerson {
  const parsed = hetu === null ? null : parseHetu(hetu);
  if (parsed?.kind === 'invalid') {
    throw badInput(`input.family.${String(place)}.hetu`, parsed.reason, '661/2009 11 §');
  }
  const born = parsed?.birthDate ?? birthDate;
  if (role === 'sibling' && born !== null && !isUnderAge(born, on)) {
    const field = hetu === null ? 'birthDate' : 'hetu';
    throw badInput(`input.family.${String(place)}.${field}`, 'notChild', '417/2007 6 §');
  }
  return {
    givenNames,
    familyName,
    hetu: parsed?.hetu ?? null,
    birthDate: born,
    contactLanguage,
    isSamePerson,
  };
}
