import { revokeEnded } from '@rinnalla/api-access';
import { checkPairs } from '@rinnalla/api-cases';
import { type Runs, turnClocks } from '@rinnalla/api-clocks';
import { watchContacts, watchOffers } from '@rinnalla/api-intake';
import { housekeeping, type ScheduledTask } from '@rinnalla/api-jobs';
import type { JobHelpers, Task } from 'graphile-worker';

/** One pass over all clocks. It is run at the start too, for what came while no server ran. */
const clocks: Task = async (_payload, helpers) => {
  await turnClocks(jobsOf(helpers), new Date());
};

/** One pass over the teams of all cases, for licences that ended with the day (SHL 42 §). */
const pairs: Task = async (_payload, helpers) => {
  await checkPairs(jobsOf(helpers), new Date());
};

/** One look at every contact that nobody has opened and every offer that nobody has answered, at the start too (SHL 36 § 1 mom.). */
const unopened: Task = async (_payload, helpers) => {
  await watchContacts(jobsOf(helpers), new Date());
  await watchOffers(jobsOf(helpers), new Date());
};

/** One look at the rights that ended by their date; at the start too, for sockets of other nodes that stayed open meanwhile. */
const endings: Task = async (_payload, helpers) => {
  await revokeEnded(jobsOf(helpers), new Date());
};

const jobsOf = (helpers: JobHelpers): Runs => ({
  query: async <Row>(sql: string, params: readonly unknown[]) =>
    (await helpers.query(sql, [...params])).rows as Row[],
});

export const TASKS = { housekeeping, clocks, endings, pairs, unopened };

export const SCHEDULE: readonly ScheduledTask[] = [
  { name: 'housekeeping', pattern: '17 1 * * *' },
  { name: 'clocks', pattern: '* * * * *' },
  { name: 'endings', pattern: '* * * * *' },
  { name: 'unopened', pattern: '* * * * *' },
  // Soon after midnight in Finland, in summer and in winter.
  { name: 'pairs', pattern: '5 22 * * *' },
];
