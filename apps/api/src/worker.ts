import 'reflect-metadata';
import { SystemClock } from '@rinnalla/api-core';
import { connectNodes, type LiveIo, PgListener } from '@rinnalla/api-realtime';
import { runJobs } from '@rinnalla/api-jobs';
import { Server } from 'socket.io';
import { readConfiguration } from './config/configuration.js';
import { appDataSource } from './database/data-source.js';
import { startRelay } from './live.js';
import { stopOnSignals } from './process-end.js';
import { ProcessLog } from './process-log.js';
import { StartRefused } from './process-start.js';
import { SCHEDULE, TASKS } from './scheduled.js';

/** The worker process: jobs, and a candidate for the relay. It serves no one; it speaks to the API nodes' sockets through Redis. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const { database, redisUrl } = configuration;
  if (!database || !redisUrl)
    throw new StartRefused('A worker of its own needs DATABASE_URL, JOBS_DATABASE_URL and REDIS_URL');
  const log = ProcessLog.to('warn');
  const dataSource = await appDataSource(database.app, 4).initialize();
  const io: LiveIo = new Server();
  const disconnectNodes = connectNodes(io, redisUrl, log);
  const relay = startRelay(io, database.jobs, dataSource, new SystemClock(), { hasOtherNodes: true, log });
  const listener = new PgListener(database.jobs, ['rinnalla_outbox'], () => void relay.wake());
  await listener.start();
  relay.start();
  const jobs = await runJobs(database.jobs, TASKS, SCHEDULE, log);

  stopOnSignals(log, async () => {
    await listener.stop();
    await relay.stop();
    await jobs.stop();
    disconnectNodes();
    await dataSource.destroy();
  });
  process.stdout.write('Rinnalla worker is ready\n');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartRefused || !(error instanceof Error) ? String(error) : (error.stack ?? error.message)}\n`,
  );
  process.exit(1);
});
