import { insertClient, meetNamesakes, nameKey, type NewcomerCard, takeTurns } from '@rinnalla/api-cases';
import { badInput, type DataKeys, type Tx } from '@rinnalla/api-core';
import { calendarDay } from '@rinnalla/domain';
import { searchClient } from './find-client.js';

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

/** What was stated of somebody does not hold. */
export interface UnclearPerson {
  /** Their place among the family; null: whom the contact is about. */
  readonly familyMember: number | null;
  /** Nobody has the name and the day of birth of whom it was stated to be the same person; or the same client as somebody before. */
  readonly reason: 'nobody' | 'twice';
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
  /** Of whom something else is to be stated. */
  readonly unclear: readonly UnclearPerson[];
}

/** Who one person turns out to be. */
type Finding =
  | Party
  | { readonly namesakes: Omit<NamesakeFound, 'familyMember'> }
  | { readonly isUnclear: UnclearPerson['reason'] };

/**
 * Finds out who these people are before anything is written: by their identity codes, and by whole name and day of birth (no second
 * client is made of one person). What is wrong as it was told is said before anybody is looked for; from then on nothing is an error:
 * all of them are looked for, counted and logged, and what does not hold is answered. So no error's field tells who is a client.
 * @throws AppError BAD_INPUT that names the person's field; TOO_MANY_REQUESTS with `retryAt`
 */
export async function identifyPeople(tx: Tx, keys: DataKeys, people: readonly Asked[]): Promise<Identified> {
  requireDistinct(people, calendarDay(tx.now));
  await takeTurns(
    tx,
    keys,
    people.map(({ person }) => person),
  );
  const parties: Party[] = [];
  const namesakes: NamesakeFound[] = [];
  const unclear: UnclearPerson[] = [];
  for (const { person, familyMember, clientId } of people) {
    const found = clientId === null ? await identify(tx, keys, person) : { clientId, hetu: null };
    if ('namesakes' in found) namesakes.push({ familyMember, ...found.namesakes });
    else if ('isUnclear' in found) unclear.push({ familyMember, reason: found.isUnclear });
    else if (parties.some((other) => areOneClient(other, found)))
      unclear.push({ familyMember, reason: 'twice' });
    else parties.push(found);
  }
  return { parties, namesakes, unclear };
}

/** By what was told alone. @throws AppError BAD_INPUT that names the person's field */
function requireDistinct(people: readonly Asked[], today: string): void {
  for (const [place, { person, familyMember, clientId }] of people.entries()) {
    const field = familyMember === null ? 'input' : `input.family.${String(familyMember)}`;
    if (clientId === null && person.birthDate === null) throw badInput(`${field}.birthDate`, 'required');
    if (clientId === null && String(person.birthDate) > today) throw badInput(`${field}.birthDate`, 'range');
    const before = people.slice(0, place);
    if (before.some((other) => areToldAsOne(other.person, person)))
      throw badInput(`${field}.hetu`, 'personTwice');
  }
}

async function identify(tx: Tx, keys: DataKeys, person: ToldPerson): Promise<Finding> {
  const { hetu, birthDate } = person;
  const known = hetu && (await searchClient(tx, keys, hetu));
  if (known) return { clientId: known, hetu: null };
  if (birthDate === null) throw new Error('Somebody without a day of birth was to be identified');
  return amongNamesakes(tx, { ...person, birthDate });
}

/** By whole name and day of birth, and what is stated of whoever has the same. */
async function amongNamesakes(
  tx: Tx,
  newcomer: ToldPerson & { readonly birthDate: string },
): Promise<Finding> {
  const { hetu, isSamePerson } = newcomer;
  if (isSamePerson === false) return { newcomer };
  const found = await meetNamesakes(tx, { ...newcomer, hasHetu: hetu !== null }, 'task:intake');
  if (!found) return isSamePerson === true ? { isUnclear: 'nobody' } : { newcomer };
  const { clientIds, isVisible, card } = found;
  const [clientId] = clientIds;
  const canBeSame = clientIds.length === 1;
  if (isSamePerson === true && canBeSame && clientId !== undefined) return { clientId, hetu };
  return { namesakes: { isVisible, card, canBeSame } };
}

/** Two of one act who are one client. */
const areOneClient = (one: Party, other: Party): boolean =>
  'clientId' in one && 'clientId' in other && one.clientId === other.clientId;

/** Two of one act who would become two clients of one person. */
function areToldAsOne(one: ToldPerson, other: ToldPerson): boolean {
  if (one.hetu !== null && other.hetu !== null) return one.hetu === other.hetu;
  return (
    one.birthDate !== null &&
    one.birthDate === other.birthDate &&
    nameKey(one.familyName) === nameKey(other.familyName) &&
    nameKey(one.givenNames) === nameKey(other.givenNames)
  );
}

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
