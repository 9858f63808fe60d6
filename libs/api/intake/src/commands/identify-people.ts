import { insertClient, meetNamesakes, type NewcomerCard } from '@rinnalla/api-cases';
import { badInput, type DataKeys, type Tx } from '@rinnalla/api-core';
import { calendarDay } from '@rinnalla/domain';
import { findClient } from './find-client.js';

/** Somebody who is to be a party of a case, as they were told of. */
export interface ToldPerson {
  readonly givenNames: string;
  readonly familyName: string;
  /** Already checked. */
  readonly hetu: string | null;
  readonly birthDate: string | null;
  readonly contactLanguage: string;
  /** Stated of a client of the same name and day of birth: that it is this person, or another; null: not stated. */
  readonly isSamePerson: boolean | null;
}

/** Who a person is: a client, or nobody known yet. */
export type Party =
  | { readonly clientId: string; readonly hetu: string | null }
  | { readonly newcomer: ToldPerson & { readonly birthDate: string } };

export interface NamesakeFound {
  /** Their place among the family; null: whom the contact is about. */
  readonly familyMember: number | null;
  readonly isVisible: boolean;
  readonly canBeSame: boolean;
  readonly card: NewcomerCard | null;
}

interface Asked {
  readonly person: ToldPerson;
  /** Their place among the family; null: whom the contact is about. */
  readonly familyMember: number | null;
  /** Known to be this client already. */
  readonly clientId: string | null;
}

interface Identified {
  readonly parties: readonly Party[];
  /** Of whom it is to be stated whether they are the client of the same name. */
  readonly namesakes: readonly NamesakeFound[];
}

/**
 * Finds out who these people are before anything is written: by their identity codes, and by whole name and day of birth (no second
 * client is made of one person).
 * @throws AppError BAD_INPUT that names the person's field
 */
export async function identifyPeople(tx: Tx, keys: DataKeys, people: readonly Asked[]): Promise<Identified> {
  const parties: Party[] = [];
  const namesakes: NamesakeFound[] = [];
  for (const { person, familyMember, clientId } of people) {
    const field = familyMember === null ? 'input' : `input.family.${String(familyMember)}`;
    const party = clientId === null ? await identify(tx, keys, person, field) : { clientId, hetu: null };
    if ('namesakes' in party) {
      namesakes.push({ familyMember, ...party.namesakes });
      continue;
    }
    if (parties.some((other) => areOne(other, party))) throw badInput(`${field}.hetu`, 'personTwice');
    parties.push(party);
  }
  return { parties, namesakes };
}

async function identify(
  tx: Tx,
  keys: DataKeys,
  person: ToldPerson,
  field: string,
): Promise<Party | { readonly namesakes: Omit<NamesakeFound, 'familyMember'> }> {
  const { hetu, birthDate } = person;
  const known = hetu && (await findClient(tx, keys, hetu));
  if (known) return { clientId: known, hetu: null };
  if (birthDate === null) throw badInput(`${field}.birthDate`, 'required');
  if (birthDate > calendarDay(tx.now)) throw badInput(`${field}.birthDate`, 'range');
  return amongNamesakes(tx, { ...person, birthDate }, field);
}

/** By whole name and day of birth, and what is stated of whoever has the same. */
async function amongNamesakes(
  tx: Tx,
  newcomer: ToldPerson & { readonly birthDate: string },
  field: string,
): Promise<Party | { readonly namesakes: Omit<NamesakeFound, 'familyMember'> }> {
  const { hetu, isSamePerson } = newcomer;
  if (isSamePerson === false) return { newcomer };
  const found = await meetNamesakes(tx, { ...newcomer, hasHetu: hetu !== null }, 'task:intake');
  const [clientId] = found?.clientIds ?? [];
  const canBeSame = found?.clientIds.length === 1;
  if (isSamePerson === true) {
    if (clientId === undefined || !canBeSame) throw badInput(`${field}.isSamePerson`, 'notOnTheList');
    return { clientId, hetu };
  }
  if (!found) return { newcomer };
  return { namesakes: { isVisible: found.isVisible, card: found.card, canBeSame } };
}

/** Two of one act who would become two clients of one person. */
function areOne(one: Party, other: Party): boolean {
  if ('clientId' in one || 'clientId' in other)
    return 'clientId' in one && 'clientId' in other && one.clientId === other.clientId;
  const [a, b] = [one.newcomer, other.newcomer];
  if (a.hetu !== null && b.hetu !== null) return a.hetu === b.hetu;
  return (
    a.birthDate === b.birthDate &&
    keyOf(a.familyName) === keyOf(b.familyName) &&
    keyOf(a.givenNames) === keyOf(b.givenNames)
  );
}

/** As the database compares names: case and spaces aside. */
const keyOf = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** @returns the id of the client that the party is, or now becomes */
export async function makeClient(tx: Tx, keys: DataKeys, party: Party): Promise<string> {
  return 'clientId' in party ? party.clientId : insertClient(tx, keys, party.newcomer);
}

/** A client known without an identity code, now told of with one, is found by it from here on. On a case of the writer's by now. */
export async function keepHetu(tx: Tx, keys: DataKeys, party: Party): Promise<void> {
  if (!('clientId' in party) || party.hetu === null) return;
  const { clientId, hetu } = party;
  await tx.query(
    `UPDATE client SET hetu_ciphertext = $2, hetu_blind_index = $3, version = version + 1
     WHERE id = $1 AND hetu_blind_index IS NULL`,
    [clientId, keys.encrypt(hetu, `client.hetu_ciphertext:${clientId}`), keys.blindIndex(hetu)],
  );
}
