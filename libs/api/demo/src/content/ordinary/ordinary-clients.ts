import { nth, numberFor } from '../../choice.js';
import type { ClientContent } from '../case-content.js';
import {
  CHILDREN_FROM_ELSEWHERE,
  FINNISH_FAMILY_NAMES,
  GIVEN_NAMES,
  NAMES_FROM_ELSEWHERE,
  SWEDISH_FAMILY_NAMES,
  SWEDISH_GIVEN_NAMES,
} from './names.js';
import type { TopicContent } from '../topics/topic.js';
import type { Workload } from './workload.js';

export type Origin = 'finnish' | 'swedish' | 'elsewhere';

/** One in eleven speaks Swedish, one in thirteen came from elsewhere. */
export function originOf(workload: Workload, ordinal: number): Origin {
  if (workload.names === 'elsewhere') return 'elsewhere';
  if (workload.names === 'mothers') return 'finnish';
  if (ordinal % 11 === 4) return 'swedish';
  return ordinal % 13 === 7 ? 'elsewhere' : 'finnish';
}

interface Bearer {
  readonly origin: Origin;
  readonly names: keyof typeof GIVEN_NAMES;
}

type Names = Pick<ClientContent, 'givenNames' | 'familyName' | 'language'>;

/**
 * @param ordinal running number over all ordinary cases
 * @param taken full names already given; this client's is added, for no two share theirs
 */
export function ordinaryClient(
  workload: Workload,
  topic: TopicContent,
  ordinal: number,
  taken: Set<string>,
): ClientContent {
  const key = `${workload.workspace}/${ordinal}`;
  const [youngest, oldest] = topic.ages ?? workload.ages;
  const age = youngest + numberFor(`${key}/age`, oldest - youngest + 1);
  const bearer = { origin: originOf(workload, ordinal), names: namesFor(workload, age) };
  return { ...freeNames(bearer, ordinal, taken), age, birthday: birthdayFor(key) };
}

/** Names go out of fashion: which list a person of this age was named from. */
function namesFor({ names }: Workload, age: number): Bearer['names'] {
  if (names === 'mothers') return 'mothers';
  if (age < 13) return 'child';
  if (age < 31) return 'young';
  return age < 67 ? 'adult' : 'old';
}

function freeNames(bearer: Bearer, ordinal: number, taken: Set<string>): Names {
  let attempt = 0;
  let names = namesOf(bearer, ordinal, attempt);
  while (taken.has(fullName(names))) {
    attempt += 1;
    names = namesOf(bearer, ordinal, attempt);
  }
  taken.add(fullName(names));
  return names;
}

const fullName = ({ givenNames, familyName }: Names) => `${givenNames} ${familyName}`;

const CHILDREN_NAMES: Readonly<Record<ClientContent['language'], readonly string[]>> = {
  fi: GIVEN_NAMES.child,
  sv: SWEDISH_GIVEN_NAMES.child,
  en: CHILDREN_FROM_ELSEWHERE,
  other: CHILDREN_FROM_ELSEWHERE,
};

/** The other child of a family, of the same family name. */
export function ordinarySibling(of: ClientContent, ordinal: number): ClientContent {
  const names = CHILDREN_NAMES[of.language];
  return {
    givenNames: nth(names, ordinal * 3 + 1),
    familyName: of.familyName,
    language: of.language,
    age: Math.max(1, of.age - 3),
    birthday: birthdayFor(`sibling/${ordinal}`),
  };
}

function namesOf({ origin, names }: Bearer, ordinal: number, attempt: number): Names {
  if (origin === 'elsewhere') {
    const [givenNames, familyName] = nth(NAMES_FROM_ELSEWHERE, ordinal * 5 + attempt);
    return { givenNames, familyName, language: ordinal % 4 === 0 ? 'en' : 'other' };
  }
  if (origin === 'swedish') {
    const given = names === 'mothers' ? SWEDISH_GIVEN_NAMES.young : SWEDISH_GIVEN_NAMES[names];
    const familyName = nth(SWEDISH_FAMILY_NAMES, ordinal * 3 + attempt);
    return { givenNames: nth(given, ordinal), familyName, language: 'sv' };
  }
  return {
    givenNames: nth(GIVEN_NAMES[names], ordinal * 7),
    familyName: nth(FINNISH_FAMILY_NAMES, ordinal * 47 + attempt),
    language: 'fi',
  };
}

function birthdayFor(key: string): string {
  const month = String(1 + numberFor(`${key}/month`, 12)).padStart(2, '0');
  const day = String(1 + numberFor(`${key}/day`, 28)).padStart(2, '0');
  return `${month}-${day}`;
}
