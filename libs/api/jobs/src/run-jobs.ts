import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker';

export interface JobsLog {
  say(message: string): void;
  unexpected(error: unknown, errorId: string): void;
}

/**
 * A task that runs by the clock, and once as soon as the process does, for what came while no server ran: one that is never up at night
 * needs the month that it writes its logs to as well. `pattern` is cron's, in UTC.
 */
export interface ScheduledTask {
  readonly name: string;
  readonly pattern: string;
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
      schedule.map(({ name, pattern }) => ({
        task: name,
        match: pattern,
        // What runs at the start anyway has nothing to catch up on.
        options: { backfillPeriod: 0, maxAttempts: 5 },
      })),
    ),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.unexpected(new Error(message), 'job');
    }),
  });
  for (const { name } of schedule) {
    await runner.addJob(name, {}, { jobKey: `${name} at start` });
  }
  return { stop: () => runner.stop() };
}
