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

const NO_WEB_APP = 'no-web-app-here';

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

export interface TestServerWishes {
  /** When it is, with its zone; the time of the machine where nothing is said. */
  readonly at?: string | undefined;
  /** Switches beside the test's own. */
  readonly switches?: Readonly<Record<string, string>>;
  readonly webFolder?: string;
}

/**
 * The whole API on a database of its own, with a small town in it: what API tests talk to. What leaves the database is traced from
 * the first request on, and held against the usage log when the server stops.
 *
 * A test that needs a certain day says so here, so that the town is built on that day too. Were the town of today and the clock set
 * back afterwards, everybody's tasks would begin in the future as soon as that day has passed: therefore a clock that shows the time
 * of the machine takes no fixed day any more.
 */
export async function startTestServer({
  at,
  switches = {},
  webFolder = NO_WEB_APP,
}: TestServerWishes = {}): Promise<TestServer> {
  const database = await testDatabase();
  const clock = at ? new FakeClock(at) : FakeClock.ofToday();
  const keys = new DataKeys(randomBytes(32));
  const town = await buildTown(database.ownerUrl, keys, clock.now());
  const trace = traceLog(database.ownerUrl, APPLICATION_NAME);
  const parts = { database, clock, keys, town, trace };
  const node = await startTestNode(parts, switches, webFolder);
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
  switches: Readonly<Record<string, string>> = {},
  webFolder = NO_WEB_APP,
): Promise<Pick<TestServer, 'server' | 'url' | 'stop'>> {
  const dataSource = await appDataSource(database.appUrl).initialize();
  const configuration = readConfiguration({ NODE_ENV: 'test', PORT: '0', DEMO: 'on', ...switches });
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
