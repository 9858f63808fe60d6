import type { AskToJoinInput, FindNewcomerQuery } from '@rinnalla/web-graphql';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { parseHetu } from '@rinnalla/domain';

/** Whom one looks for, as both the search and the request to join take it. */
export type PersonSought = Pick<AskToJoinInput, 'hetu' | 'fullName' | 'birthDate'>;
export type NewcomerCardShown = NonNullable<FindNewcomerQuery['findNewcomer']>;

export interface PersonFields {
  readonly by: 'hetu' | 'name';
  readonly hetu: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string | null;
}

export const EMPTY_PERSON: PersonFields = {
  by: 'hetu',
  hetu: '',
  familyName: '',
  givenNames: '',
  birthDate: null,
};

export type PersonField = Exclude<keyof PersonFields, 'by'>;
export type PersonFault =
  | 'missing.hetu'
  | 'missing.hetuFormat'
  | 'missing.familyName'
  | 'missing.givenNames'
  | 'missing.birthDate'
  | 'date'
  | 'checkCharacter'
  | 'tooLong';

/** What can be known without the server, by the same rules: a search that cannot find anyone is not spent. */
export function faultsOfPerson(fields: PersonFields): ReadonlyMap<PersonField, PersonFault> {
  const faults = new Map<PersonField, PersonFault>();
  if (fields.by === 'hetu') {
    const fault = faultOfHetu(fields.hetu);
    if (fault) faults.set('hetu', fault);
    return faults;
  }
  for (const name of ['familyName', 'givenNames'] as const) {
    if (fields[name].trim() === '') faults.set(name, `missing.${name}`);
    else if (fields[name].length > INPUT_LIMITS.name) faults.set(name, 'tooLong');
  }
  if (fields.birthDate === null) faults.set('birthDate', 'missing.birthDate');
  return faults;
}

function faultOfHetu(hetu: string): PersonFault | null {
  if (hetu.trim() === '') return 'missing.hetu';
  const parsed = parseHetu(hetu);
  if (parsed.kind === 'ok') return null;
  return parsed.reason === 'format' ? 'missing.hetuFormat' : parsed.reason;
}

export const soughtIn = ({ by, hetu, familyName, givenNames, birthDate }: PersonFields): PersonSought =>
  by === 'hetu' ? { hetu } : { fullName: { familyName, givenNames }, birthDate };
