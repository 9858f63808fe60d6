import { CaseClientEntity, insertClient } from '@rinnalla/api-cases';
import { badInput, type DataKeys, type Tx } from '@rinnalla/api-core';
import { calendarDay, type FamilyRole, parseHetu } from '@rinnalla/domain';
import { findClient } from './find-client.js';

/** One more person of the family that a contact was about. */
export interface FamilyMember {
  readonly role: FamilyRole;
  readonly givenNames: string;
  readonly familyName: string;
  readonly hetu: string | null;
  /** Needed where there is no identity code. */
  readonly birthDate: string | null;
}

interface Joining {
  readonly contactId: string;
  readonly caseId: string;
  /** Whom the contact tells of first. */
  readonly clientId: string;
  readonly family: readonly FamilyMember[];
}

/**
 * Makes those of the family clients, where they were none, and parties of the case: children as siblings, whose matter it is too, and
 * their guardians (LSL 26, 30 §).
 * @returns ids of the children, in the order they were told
 * @throws AppError BAD_INPUT that names the person by their place in the list
 */
export async function joinFamily(
  tx: Tx,
  keys: DataKeys,
  { contactId, caseId, clientId, family }: Joining,
): Promise<string[]> {
  if (family.length === 0) return [];
  const [contact] = await tx.query<{ language: string }>(
    'SELECT contact_language AS language FROM contact WHERE id = $1',
    [contactId],
  );
  const contactLanguage = contact?.language ?? 'fi';
  const parties = [clientId];
  const siblingIds: string[] = [];
  for (const [place, member] of family.entries()) {
    const id = await clientOf(tx, keys, { ...member, contactLanguage }, `input.family.${String(place)}`);
    if (parties.includes(id)) throw badInput(`input.family.${String(place)}.hetu`, 'personTwice');
    parties.push(id);
    if (member.role === 'sibling') siblingIds.push(id);
    await tx.insert(CaseClientEntity, {
      id: tx.newId(),
      caseId,
      clientId: id,
      role: member.role,
      validFrom: calendarDay(tx.now),
    });
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

type Newcomer = FamilyMember & { readonly contactLanguage: string };

async function clientOf(tx: Tx, keys: DataKeys, member: Newcomer, field: string): Promise<string> {
  const parsed = member.hetu === null ? null : parseHetu(member.hetu);
  if (parsed?.kind === 'invalid') throw badInput(`${field}.hetu`, parsed.reason, '661/2009 11 §');
  const hetu = parsed?.hetu ?? null;
  const known = hetu && (await findClient(tx, keys, hetu));
  if (known) return known;
  const birthDate = parsed?.birthDate ?? member.birthDate;
  if (birthDate === null) throw badInput(`${field}.birthDate`, 'required');
  if (birthDate > calendarDay(tx.now)) throw badInput(`${field}.birthDate`, 'range');
  const { givenNames, familyName, contactLanguage } = member;
  return insertClient(tx, keys, { givenNames, familyName, hetu, birthDate, contactLanguage });
}
