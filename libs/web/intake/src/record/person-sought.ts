import { isBlank, parseHetu } from '@rinnalla/domain';
import type { AskToJoinInput } from '@rinnalla/web-graphql';
import type { RecordValues } from './record-fields.js';

/** Whom one looks for, as both the search and the request to join take it. */
export type PersonSought = Pick<AskToJoinInput, 'hetu' | 'fullName' | 'birthDate'>;
export type Sought = Pick<RecordValues, 'hetu' | 'familyName' | 'givenNames' | 'birthDate'>;

/** A full identity code, or the full name with the day of birth; null while neither is whole. */
export function soughtIn({ hetu, familyName, givenNames, birthDate }: Sought): PersonSought | null {
  if (parseHetu(hetu).kind === 'ok') return { hetu };
  if ([familyName, givenNames, birthDate].some(isBlank)) return null;
  return { fullName: { familyName, givenNames }, birthDate };
}

/** The person who is told by name and day of birth alone, so that a client of the same may be another; empty where it is not so. */
export function namedIn(values: Sought): string {
  const person = isBlank(values.hetu) ? soughtIn(values) : null;
  return person === null ? '' : JSON.stringify(person);
}
