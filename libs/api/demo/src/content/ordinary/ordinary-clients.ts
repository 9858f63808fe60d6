import { nth, numberFor } from '../../choice.js';
import type { ClientContent } from '../case-content.js';
import {
  FINNISH_FAMILY_NAMES,
  GIVEN_NAMES,
  NAMES_FROM_ELSEWHERE,
  SWEDISH_FAMILY_NAMES,
  SWEDISH_GIVEN_NAMES,
} from './names.js';
import type { Workload } from './workload.js';

export type Origin = 'finnish' | 'swedish' | 'elsewhere';

/** One in eleven speaks Swedish, one in thirteen came from elsewhere. */
export function originOf(workload: Workload, ordinal: number): Origin {
  if (workload.names === 'elsewhere') return 'elsewhere';
  if (workload.names === 'mothers') return 'finnish';
  if (ordinal % 11 === 4) return 'swedish';
  return ordinal % 13 === 7 ? 'elsewhere' : 'finnish';
}

/** @param ordinal running number over all ordinary cases; no two clients of the same list share both names */
export function ordinaryClient(workload: Workload, ordinal: number): ClientContent {
  const key = `${workload.workspace}/${ordinal}`;
  const [youngest, oldest] = workload.ages;
  return {
    ...namesOf(workload, ordinal),
    age: youngest + numberFor(`${key}/age`, oldest - youngest + 1),
    birthday: birthdayFor(key),
  };
}

/** The other child of a family, of the same family name. */
export function ordinarySibling(of: ClientContent, ordinal: number): ClientContent {
  const names = of.language === 'sv' ? SWEDISH_GIVEN_NAMES.child : GIVEN_NAMES.child;
  return {
    givenNames: nth(names, ordinal * 3 + 1),
    familyName: of.familyName,
    language: of.language,
    age: Math.max(1, of.age - 3),
    birthday: birthdayFor(`sibling/${ordinal}`),
  };
}

function namesOf(
  workload: Workload,
  ordinal: number,
): Pick<ClientContent, 'givenNames' | 'familyName' | 'language'> {
  const origin = originOf(workload, ordinal);
  if (origin === 'elsewhere') {
    const [givenNames, familyName] = nth(NAMES_FROM_ELSEWHERE, ordinal * 5);
    return { givenNames, familyName, language: ordinal % 4 === 0 ? 'en' : 'other' };
  }
  const names = workload.names === 'elsewhere' ? 'adult' : workload.names;
  if (origin === 'swedish') {
    const given = names === 'mothers' ? SWEDISH_GIVEN_NAMES.young : SWEDISH_GIVEN_NAMES[names];
    return {
      givenNames: nth(given, ordinal),
      familyName: nth(SWEDISH_FAMILY_NAMES, ordinal * 3),
      language: 'sv',
    };
  }
  return {
    givenNames: nth(GIVEN_NAMES[names], ordinal * 7),
    familyName: nth(FINNISH_FAMILY_NAMES, ordinal * 47),
    language: 'fi',
  };
}

function birthdayFor(key: string): string {
  const month = String(1 + numberFor(`${key}/month`, 12)).padStart(2, '0');
  const day = String(1 + numberFor(`${key}/day`, 28)).padStart(2, '0');
  return `${month}-${day}`;
}
