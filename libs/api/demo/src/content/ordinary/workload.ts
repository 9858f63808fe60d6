import type { ServiceFunction } from '@rinnalla/domain';
import type { PersonKey } from '../people.js';
import type { WorkspaceKey } from '../places.js';
import { ADULT_TEAM_TOPICS } from '../topics/adult-team.js';
import type { TopicContent } from '../topics/topic.js';
import { ADULT_PHRASES } from './phrases-by-age.js';
import type { Phrases } from './phrases.js';

/** Who works with whom in a workspace, and how many ordinary cases it has beside the told ones. */
export interface Workload {
  readonly workspace: WorkspaceKey;
  readonly serviceFunction: ServiceFunction;
  readonly cases: number;
  readonly topics: readonly TopicContent[];
  readonly phrases: Phrases;
  readonly ages: readonly [youngest: number, oldest: number];
  readonly names: 'old' | 'adult' | 'young' | 'child' | 'mothers' | 'elsewhere';
  /** Named workers in turn. */
  readonly workers: readonly PersonKey[];
  /** Others who join the teams. */
  readonly team: readonly PersonKey[];
}

export const WORKLOADS: readonly Workload[] = [
  {
    workspace: 'adultTeam',
    serviceFunction: 'working_age',
    cases: 46,
    topics: ADULT_TEAM_TOPICS,
    phrases: ADULT_PHRASES,
    ages: [19, 64],
    names: 'adult',
    workers: ['aino', 'jussi', 'kaisa', 'sari', 'petra', 'aino', 'jussi', 'maria'],
    team: ['helmi', 'ilmari', 'olli', 'timo', 'kaisa', 'aino', 'sari', 'jussi'],
  },
];
