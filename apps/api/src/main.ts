import 'reflect-metadata';
import path from 'node:path';
import { SystemClock } from '@rinnalla/api-core';
import { runJobs } from '@rinnalla/api-jobs';
import { readConfiguration } from './config/configuration.js';
import { appDataSource } from './database/data-source.js';
import { stopOnSignals } from './process-end.js';
import { ProcessLog } from './process-log.js';
import { dataKeys, prepareDatabase, refuseTakenPort, StartRefused } from './process-start.js';
import { SCHEDULE, TASKS } from './scheduled.js';
import { startServer } from './server.js';

/** The web process: API, websocket and web app on one port; with the embedded database, jobs too. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const log = ProcessLog.to('warn');
  await refuseTakenPort(configuration.port);
  const keys = await dataKeys(configuration);
  const database = await prepareDatabase(configuration, keys);
  const dataSource = await appDataSource(database.appUrl).initialize();
  const foundation = { configuration, dataSource, clock: new SystemClock(), keys, log };
  const webFolder = path.resolve(import.meta.dirname, '../../web/dist');
  const server = await startServer(foundation, database.jobsUrl, webFolder);
  const jobs = database.embedded ? await runJobs(database.jobsUrl, TASKS, SCHEDULE, log) : null;

  stopOnSignals(log, async () => {
    await server.stop();
    await jobs?.stop();
    if (dataSource.isInitialized) await dataSource.destroy();
    await database.embedded?.stop();
  });
  process.stdout.write(
    `Rinnalla is ready on ${configuration.publicUrl ?? `http://localhost:${String(server.port)}`}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof StartRefused || !(error instanceof Error) ? String(error) : (error.stack ?? error.message)}\n`,
  );
  process.exit(1);
});
