import type { ServiceFunction } from '@rinnalla/domain';
import type { PersonKey } from '../people.js';
import type { WorkspaceKey } from '../places.js';
import { ADULT_TEAM_TOPICS } from '../topics/adult-team.js';
import { DISABILITY_TOPICS } from '../topics/disability.js';
import { EMPLOYMENT_TOPICS } from '../topics/employment.js';
import { BEFORE_BIRTH_TOPICS, EARLY_FAMILY_TOPICS } from '../topics/families.js';
import { HOUSING_TOPICS } from '../topics/housing.js';
import { INTEGRATION_TOPICS } from '../topics/integration.js';
import { MIND_TOPICS } from '../topics/mind.js';
import { CARERS_TOPICS, HOME_SUPPORT_TOPICS } from '../topics/older.js';
import { REHAB_TOPICS } from '../topics/rehab.js';
import type { TopicContent } from '../topics/topic.js';
import { AFTERCARE_TOPICS, YOUTH_TOPICS } from '../topics/youth.js';
import { ADULT_PHRASES, FAMILY_PHRASES, OLDER_PHRASES, YOUNG_PHRASES } from './phrases-by-age.js';
import type { Phrases } from './phrases.js';

/** Who works with whom in a workspace, and how many ordinary cases it has beside the told ones. */
export interface Workload {
  readonly workspace: WorkspaceKey;
  readonly serviceFunction: ServiceFunction;
  readonly cases: number;
  readonly topics: readonly TopicContent[];
  readonly phrases: Phrases;
  readonly ages: readonly [youngest: number, oldest: number];
  /** Of what time of life its clients are, or what else their names tell. */
  readonly names: 'old' | 'adult' | 'young' | 'child' | 'mothers' | 'elsewhere';
  /** Named workers in turn. */
  readonly workers: readonly PersonKey[];
  /** Others who join the teams. */
  readonly team: readonly PersonKey[];
}

const ADULTS = { phrases: ADULT_PHRASES, names: 'adult' } as const;

export const WORKLOADS: readonly Workload[] = [
  {
    ...ADULTS,
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    cases: 46,
    topics: ADULT_TEAM_TOPICS,
    ages: [19, 64],
    workers: ['aino', 'jussi', 'kaisa', 'sari', 'petra', 'aino', 'jussi', 'maria'],
    team: ['helmi', 'ilmari', 'olli', 'timo', 'kaisa', 'aino', 'sari', 'jussi'],
  },
  {
    ...ADULTS,
    workspace: 'employment',
    serviceFunction: 'working_age',
    cases: 10,
    topics: EMPLOYMENT_TOPICS,
    ages: [20, 60],
    workers: ['sari', 'anu', 'sari'],
    team: ['olli', 'sari', 'anu'],
  },
  {
    ...ADULTS,
    workspace: 'mindTeam',
    serviceFunction: 'substance_abuse',
    cases: 13,
    topics: MIND_TOPICS,
    ages: [19, 62],
    workers: ['jenni', 'riikka', 'jenni'],
    team: ['eero', 'sanna', 'mikael', 'hanna', 'ville'],
  },
  {
    ...ADULTS,
    workspace: 'housing',
    serviceFunction: 'substance_abuse',
    cases: 8,
    topics: HOUSING_TOPICS,
    ages: [24, 66],
    workers: ['jenni', 'riikka'],
    team: ['ville', 'sanna'],
  },
  {
    ...ADULTS,
    workspace: 'rehabTeam',
    serviceFunction: 'working_age',
    cases: 10,
    topics: REHAB_TOPICS,
    ages: [30, 68],
    workers: ['maria', 'paivi', 'maria'],
    team: ['helmi', 'ilmari'],
  },
  {
    ...ADULTS,
    workspace: 'disabilityTeam',
    serviceFunction: 'disability',
    cases: 11,
    topics: DISABILITY_TOPICS,
    ages: [18, 55],
    workers: ['katja', 'jari', 'elina', 'katja'],
    team: ['jari', 'katja', 'helmi'],
  },
  {
    workspace: 'homeSupport',
    serviceFunction: 'older_people',
    cases: 11,
    topics: HOME_SUPPORT_TOPICS,
    phrases: OLDER_PHRASES,
    ages: [71, 94],
    names: 'old',
    workers: ['heidi', 'pertti', 'kaisa', 'heidi'],
    team: ['markku', 'terttu', 'ilmari'],
  },
  {
    workspace: 'carers',
    serviceFunction: 'older_people',
    cases: 7,
    topics: CARERS_TOPICS,
    phrases: OLDER_PHRASES,
    ages: [66, 85],
    names: 'old',
    workers: ['heidi', 'pertti'],
    team: ['markku'],
  },
  {
    workspace: 'youthTeam',
    serviceFunction: 'families_with_children',
    cases: 11,
    topics: YOUTH_TOPICS,
    phrases: YOUNG_PHRASES,
    ages: [13, 17],
    names: 'young',
    workers: ['noora', 'aleksi', 'joonas', 'noora'],
    team: ['emmi', 'aleksi', 'noora'],
  },
  {
    workspace: 'aftercare',
    serviceFunction: 'child_welfare',
    cases: 7,
    topics: AFTERCARE_TOPICS,
    phrases: YOUNG_PHRASES,
    ages: [18, 24],
    names: 'young',
    workers: ['aleksi', 'joonas'],
    team: ['noora', 'emmi'],
  },
  {
    workspace: 'beforeBirth',
    serviceFunction: 'child_welfare',
    cases: 7,
    topics: BEFORE_BIRTH_TOPICS,
    phrases: ADULT_PHRASES,
    ages: [18, 39],
    names: 'mothers',
    workers: ['iida', 'johanna', 'iida'],
    team: ['minna', 'satu'],
  },
  {
    workspace: 'earlyFamily',
    serviceFunction: 'families_with_children',
    cases: 9,
    topics: EARLY_FAMILY_TOPICS,
    phrases: FAMILY_PHRASES,
    ages: [4, 11],
    names: 'child',
    workers: ['iida', 'johanna', 'iida'],
    team: ['satu'],
  },
  {
    workspace: 'integration',
    serviceFunction: 'working_age',
    cases: 9,
    topics: INTEGRATION_TOPICS,
    phrases: ADULT_PHRASES,
    ages: [18, 58],
    names: 'elsewhere',
    workers: ['amira', 'tarja', 'amira'],
    team: ['amira', 'tarja'],
  },
];
