import type { DataBreachCountsQuery, DataBreachesQuery } from '@rinnalla/web-graphql';
import type { Breach, BreachStep } from '../breaches/data/breach-types.js';
import { person } from './audit-answers.js';

export const step = (change: BreachStep['change'], patch: Partial<BreachStep> = {}): BreachStep => ({
  __typename: 'DataBreachChange',
  id: `step-${change}`,
  change,
  at: '2026-11-20T12:30:00.000Z',
  reason: null,
  by: person('Kirsi'),
  earlier: [],
  ...patch,
});

/** Known on Friday 20 November 2026 at 14.05, and so to be notified by Monday at 14.05. */
export const breach = (id: string, patch: Partial<Breach> = {}): Breach => ({
  __typename: 'DataBreach',
  id,
  knownAt: '2026-11-20T12:05:00.000Z',
  dueAt: '2026-11-23T12:05:00.000Z',
  section: '(EU) 2016/679 33 art.',
  state: 'running',
  turnsAt: null,
  wasBreached: false,
  happened: `Kirje ${id} meni väärään osoitteeseen.`,
  concerned: null,
  peopleCount: null,
  consequences: null,
  measures: null,
  notifiedAt: null,
  delayReason: null,
  notNeededAt: null,
  notNeededReason: null,
  peopleToldOn: null,
  peopleNotToldReason: null,
  recordedAt: '2026-11-20T12:30:00.000Z',
  version: 1,
  recordedBy: person('Kirsi'),
  history: [step('recorded')],
  ...patch,
});

export const breachesAnswer = (breaches: Breach[], next: string | null = null): DataBreachesQuery => ({
  __typename: 'Query',
  dataBreaches: { __typename: 'DataBreachPage', next, breaches },
});

export const countsAnswer = (
  patch: Partial<DataBreachCountsQuery['dataBreachCounts']> = {},
): DataBreachCountsQuery => ({
  __typename: 'Query',
  dataBreachCounts: { __typename: 'DataBreachCounts', pressing: 0, late: 0, turnsAt: null, ...patch },
});

export const changed = (of: Breach) => ({ __typename: 'DataBreachChanged' as const, breach: of });
