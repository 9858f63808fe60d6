import type { PersonKey } from './people.js';

/** Who keeps the requests. */
export const LOG_REQUEST_OFFICER: PersonKey = 'kirsi';

/** A client's written request to know who has seen the client's data, and why (703/2023 11 §). */
export interface LogRequestContent {
  readonly client: string;
  readonly daysAgo: number;
  /** Left out while nobody has answered. */
  readonly deliveredDaysAgo?: number;
  /** The day it was first said to have come on, when it was written down; corrected the day after. */
  readonly told?: { readonly daysAgo: number; readonly reason: string };
  readonly language: 'fi' | 'sv' | 'en';
}

/** Of these, two months are long ahead, near and past; and were kept, and not. */
export const LOG_REQUESTS: readonly LogRequestContent[] = [
  { client: 'pekka', daysAgo: 9, language: 'fi' },
  {
    client: 'annika',
    ...{ daysAgo: 52, language: 'sv' },
    told: {
      daysAgo: 45,
      reason:
        'Kirje oli leimattu kirjaamossa jo viikkoa aiemmin. Päiväksi oli merkitty se, jona kirje tuli minulle.',
    },
  },
  { client: 'reijo', daysAgo: 68, language: 'fi' },
  { client: 'oili', daysAgo: 96, deliveredDaysAgo: 71, language: 'fi' },
  { client: 'jamal', daysAgo: 131, deliveredDaysAgo: 60, language: 'en' },
];
