import { turnClocks } from '@rinnalla/api-clocks';
import { housekeeping, type ScheduledTask } from '@rinnalla/api-jobs';
import type { Task } from 'graphile-worker';

/** One pass over all clocks. It is run at the start too, for what came while no server ran. */
const clocks: Task = async (_payload, helpers) => {
  await turnClocks(
    {
      query: async <Row>(sql: string, params: readonly unknown[]) =>
        (await helpers.query(sql, [...params])).rows as Row[],
    },
    new Date(),
  );
};

export const TASKS = { housekeeping, clocks };

export const SCHEDULE: readonly ScheduledTask[] = [
  { name: 'housekeeping', pattern: '17 1 * * *' },
  { name: 'clocks', pattern: '* * * * *', alsoAtStart: true },
];
