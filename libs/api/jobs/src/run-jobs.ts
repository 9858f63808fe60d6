import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';

const DAY_MS = 86_400_000;

export interface JobsLog {
  say(message: string): void;
  unexpected(error: unknown, errorId: string): void;
}

/** A task that runs by the clock; `pattern` is cron's, in UTC. A server that was down at the time catches up within a day. */
export interface ScheduledTask {
  readonly name: string;
  readonly pattern: string;
  /** Runs once as soon as the process does, besides. */
  readonly alsoAtStart?: boolean;
}

/** Runs jobs under the jobs role until stopped. Delivery is at least once: every task must bear being run again. */
export async function runJobs(
  jobsUrl: string,
  taskList: TaskList,
  schedule: readonly ScheduledTask[],
  log: JobsLog,
): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: jobsUrl,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    taskList,
    parsedCronItems: parseCronItems(
      schedule.map(({ name, pattern, alsoAtStart }) => ({
        task: name,
        match: pattern,
        // What runs at the start anyway has nothing to catch up on.
        options: { backfillPeriod: alsoAtStart ? 0 : DAY_MS, maxAttempts: 5 },
      })),
    ),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.unexpected(new Error(message), 'job');
    }),
  });
  for (const { name } of schedule.filter(({ alsoAtStart }) => alsoAtStart)) {
    await runner.addJob(name, {}, { jobKey: `${name} at start` });
  }
  return { stop: () => runner.stop() };
}
