import type { Moment } from '../demo-time.js';
import type { PersonKey } from './people.js';
import type { WorkspaceKey } from './places.js';

/** Reads of one case's client that the data-protection officer's page finds worth a look, each a few minutes after the one before. */
export interface OddReadsContent {
  readonly by: PersonKey;
  readonly case: string;
  readonly ground: 'relation:named_worker' | 'task:client_responsibility_wide';
  readonly when: readonly Moment[];
}

/** Of somebody of one's own name, of somebody who lives with them, and late in the evening. */
export const ODD_READS: readonly OddReadsContent[] = [
  {
    by: 'jussi',
    case: 'veikko',
    ground: 'relation:named_worker',
    when: [
      [9, '10:12'],
      [4, '13:35'],
      [4, '13:41'],
    ],
  },
  { by: 'jussi', case: 'reijo', ground: 'relation:named_worker', when: [[4, '13:48']] },
  {
    by: 'riikka',
    case: 'terhi',
    ground: 'task:client_responsibility_wide',
    when: [
      [6, '22:47'],
      [6, '22:55'],
    ],
  },
];

/** Who lives at another client's address. */
export const LIVES_WITH: Readonly<Partial<Record<string, string>>> = { reijo: 'veikko' };

/** Somebody who went through a whole team's clients, one a minute. */
export const MASS_LOOK_UP = {
  by: 'niilo',
  workspace: 'adultTeam',
  when: [7, '14:02'],
  clients: 44,
} as const satisfies { by: PersonKey; workspace: WorkspaceKey; when: Moment; clients: number };
