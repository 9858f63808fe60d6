import { randomBytes } from 'node:crypto';
import { DataKeys } from '@rinnalla/api-core';
import { FakeClock, testDatabase, type TestDatabase } from '@rinnalla/api-testing';
import { readConfiguration } from '../config/configuration.js';
import { appDataSource } from '../database/data-source.js';
import { ProcessLog } from '../process-log.js';
import { type RunningServer, startServer } from '../server.js';
import { buildTown, type Town } from './build-town.js';

export interface TestServer {
  readonly server: RunningServer;
  readonly database: TestDatabase;
  readonly clock: FakeClock;
  readonly keys: DataKeys;
  readonly town: Town;
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole API on a database of its own, with a small town in it: what API tests talk to. */
export async function startTestServer(
  extra: Record<string, string> = {},
  webFolder = 'no-web-app-here',
): Promise<TestServer> {
  const database = await testDatabase();
  const clock = new FakeClock(new Date());
  const keys = new DataKeys(randomBytes(32));
  const dataSource = await appDataSource(database.appUrl).initialize();
  const town = await buildTown(database.ownerUrl, keys, clock.now());
  const configuration = readConfiguration({ NODE_ENV: 'test', PORT: '0', DEMO: 'on', ...extra });
  const foundation = { configuration, dataSource, clock, keys, log: ProcessLog.to('silent') };
  const server = await startServer(foundation, database.jobsUrl, webFolder);
  return {
    server,
    database,
    clock,
    keys,
    town,
    url: `http://127.0.0.1:${String(server.port)}`,
    stop: async () => {
      await server.stop();
      if (dataSource.isInitialized) await dataSource.destroy();
      await database.drop();
    },
  };
}
