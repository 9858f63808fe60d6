import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { findBinaries } from './binaries.js';
import { findDatabaseUser } from './database-user.js';
import { freePort, isPortFree } from './free-port.js';
import { checkCluster, initialiseCluster } from './initialise-cluster.js';
import { findLiveServer } from './live-server.js';
import { loadPasswords } from './passwords.js';
import { findPlacedData, placeBinaries, placeData } from './placement.js';
import { databaseRoles, prepareDatabase, prepareRoles } from './prepare-database.js';
import { holdServer } from './server-hold.js';
import { type ServerPlan, startServer, stopServer } from './server.js';
import { withStartLock } from './start-lock.js';

export interface EmbeddedPostgresOptions {
  /** Folder of the database, made when missing. */
  readonly dataDir: string;
  /** Port on 127.0.0.1; a random free one when not given. An adopted server keeps the port it has. */
  readonly port?: number;
  /** Server settings over ours, by their PostgreSQL names. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Told in one line each what happens; silent when not given. */
  readonly log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  readonly port: number;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  /** True when the server already ran on this folder. */
  readonly adopted: boolean;
  /** Stops the server, unless another living process of ours uses it too. Calling it again does nothing. */
  stop(): Promise<void>;
}

/** For two cores and a laptop's memory. Partitions of the usage log take many locks. */
const ourSettings = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_connections: 200,
  max_locks_per_transaction: 128,
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  jit: 'off',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/**
 * Starts PostgreSQL from its npm package on a data folder, or adopts the server that already runs there, and sees to it
 * that our roles, our database `rinnalla` and its extensions exist. The server outlives this process unless stopped.
 * @throws with a message for the operator: no binaries, port taken, other major version, unreachable folder, server failure
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const dataDir = await makeDataDir(options.dataDir);
  const lockFile = path.join(dataDir, 'starting.lock');
  return withStartLock(lockFile, async () => {
    const { plan, passwords } = await prepareCluster(dataDir, options, log);
    const urlAt = (port: number, role = 'postgres', password = passwords.superuser, database = 'postgres') =>
      `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
    const livePort = await findLiveServer(plan.cluster, urlAt);
    const port = livePort ?? (await startServer(plan, () => choosePort(options.port)));
    log(
      livePort === null
        ? `PostgreSQL runs on port ${port}`
        : `adopted the PostgreSQL that runs on port ${port}`,
    );
    const superuserUrl = urlAt(port);
    await prepareRoles(superuserUrl, passwords);
    await prepareDatabase(superuserUrl, 'rinnalla');
    const hold = await holdServer(superuserUrl, () =>
      log(`lost the PostgreSQL on port ${port}; see ${plan.logFile}`),
    );
    let stopping: Promise<void> | null = null;
    const stop = () =>
      withStartLock(lockFile, async () => {
        if (await hold.release()) await stopServer(plan);
        else log('left PostgreSQL running: another process uses it');
      });
    return {
      port,
      superuserUrl,
      ownerUrl: urlAt(port, databaseRoles.owner, passwords.owner, 'rinnalla'),
      appUrl: urlAt(port, databaseRoles.app, passwords.app, 'rinnalla'),
      jobsUrl: urlAt(port, databaseRoles.jobs, passwords.jobs, 'rinnalla'),
      adopted: livePort !== null,
      stop: () => (stopping ??= stop()),
    };
  });
}

/** The folder by its real path: the server names it so, and we compare. As root the database user must be able to pass. */
async function makeDataDir(requested: string): Promise<string> {
  const made = await mkdir(requested, { recursive: true });
  if (made !== undefined) await chmod(requested, process.getuid?.() === 0 ? 0o711 : 0o700);
  return realpath(requested);
}

async function prepareCluster(
  dataDir: string,
  options: EmbeddedPostgresOptions,
  log: (line: string) => void,
) {
  const placed = await findPlacedData(dataDir);
  const user = await findDatabaseUser(path.join(placed ?? dataDir, 'cluster'));
  const home = placed ?? (await placeData(dataDir, user));
  const binaries = await placeBinaries(await findBinaries(), user);
  const cluster = path.join(home, 'cluster');
  const settings = { ...ourSettings, ...options.settings };
  const isNew = (await stat(cluster).catch(() => null)) === null;
  const passwords = await loadPasswords(path.join(dataDir, 'passwords.json'), isNew);
  if (isNew) {
    log(`making a new PostgreSQL ${binaries.major} database in ${cluster}`);
    const isDurable = options.settings?.['fsync'] !== 'off';
    await initialiseCluster({ home, binaries, user, superuserPassword: passwords.superuser, isDurable });
  }
  await checkCluster(cluster, binaries);
  const plan: ServerPlan = {
    cluster,
    logFile: path.join(dataDir, 'postgresql.log'),
    binaries,
    user,
    settings,
  };
  return { plan, passwords };
}

async function choosePort(requested: number | undefined): Promise<number> {
  if (requested === undefined) return freePort();
  if (await isPortFree(requested)) return requested;
  throw new Error(
    `Port ${requested} of 127.0.0.1 is taken; PostgreSQL can't listen there. Free it or choose another.`,
  );
}
