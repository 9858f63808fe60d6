import { randomBytes } from 'node:crypto';
import { DataKeys } from '@rinnalla/api-core';
import {
  assertLogged,
  FakeClock,
  type LogTrace,
  testDatabase,
  type TestDatabase,
  traceLog,
} from '@rinnalla/api-testing';
import { readConfiguration } from '../config/configuration.js';
import { APPLICATION_NAME, appDataSource } from '../database/data-source.js';
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
  /** All that left the database for whoever asked this server, or another node on its database. */
  readonly trace: LogTrace;
  /** @throws when a client's row left for someone without a row of the usage log that names the client */
  stop(): Promise<void>;
}

/**
 * The whole API on a database of its own, with a small town in it: what API tests talk to. What leaves the database is traced from
 * the first request on, and held against the usage log when the server stops.
 * @param extra switches beside the test's own
 */
export async function startTestServer(
  extra: Record<string, string> = {},
  webFolder = 'no-web-app-here',
): Promise<TestServer> {
  const database = await testDatabase();
  const clock = new FakeClock(new Date());
  const keys = new DataKeys(randomBytes(32));
  const town = await buildTown(database.ownerUrl, keys, clock.now());
  const trace = traceLog(database.ownerUrl, APPLICATION_NAME);
  const parts = { database, clock, keys, town, trace };
  const node = await startTestNode(parts, extra, webFolder);
  return {
    ...parts,
    ...node,
    stop: async () => {
      await node.stop();
      trace.stop();
      try {
        assertLogged(await trace.judge());
      } finally {
        await database.drop();
      }
    },
  };
}

/** One API node on a database that is already there: a second one makes it several. Stopping it leaves the database. */
export async function startTestNode(
  { database, clock, keys }: Pick<TestServer, 'database' | 'clock' | 'keys'>,
  extra: Record<string, string> = {},
  webFolder = 'no-web-app-here',
): Promise<Pick<TestServer, 'server' | 'url' | 'stop'>> {
  const dataSource = await appDataSource(database.appUrl).initialize();
  const configuration = readConfiguration({ NODE_ENV: 'test', PORT: '0', DEMO: 'on', ...extra });
  const foundation = { configuration, dataSource, clock, keys, log: ProcessLog.to('silent') };
  const server = await startServer(foundation, database.jobsUrl, webFolder);
  return {
    server,
    url: `http://127.0.0.1:${String(server.port)}`,
    stop: async () => {
      await server.stop();
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}
