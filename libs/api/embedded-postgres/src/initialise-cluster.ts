import { chown, open, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, programPath } from './binaries.js';
import type { DatabaseUser } from './database-user.js';
import { characterType, runProgram } from './run-program.js';

export interface ClusterPlan {
  /** Folder that is to hold `cluster`. */
  readonly home: string;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  readonly superuserPassword: string;
  /** False only for throw-away clusters of tests. */
  readonly isDurable: boolean;
}

/**
 * Makes `cluster` with initdb unless it is there. It is made aside and renamed when whole, so one that was cut short is redone.
 * Default collation is the built-in C.UTF-8: fast, and indexes survive library updates. Lists that people read are
 * sorted with COLLATE "fi-x-icu" or "sv-x-icu".
 * @throws with initdb's own words when it fails.
 */
export async function initialiseCluster(plan: ClusterPlan): Promise<void> {
  const aside = path.join(plan.home, 'cluster.initialising');
  const passwordFile = path.join(plan.home, 'initial-password');
  await rm(aside, { recursive: true, force: true, maxRetries: 10 });
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, plan.superuserPassword, { mode: 0o600 });
  if (plan.user) {
    await chown(aside, plan.user.uid, plan.user.gid);
    await chown(passwordFile, plan.user.uid, plan.user.gid);
  }
  const { code, output } = await runProgram(
    programPath(plan.binaries, 'initdb'),
    [
      `--pgdata=${aside}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--no-instructions',
      ...(plan.isDurable ? [] : ['--no-sync']),
    ],
    plan.user,
  ).finally(() => rm(passwordFile, { force: true }));
  if (code !== 0) throw new Error(`initdb could not make the database in ${plan.home}:\n${output}`);
  await rename(aside, path.join(plan.home, 'cluster'));
  if (plan.isDurable) await syncFolder(plan.home);
}

/** @throws when the cluster was made by another major version of PostgreSQL, or is not whole. */
export async function checkCluster(cluster: string, binaries: Binaries): Promise<void> {
  const version = await readFile(path.join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  const isWhole =
    version !== null && (await stat(path.join(cluster, 'global/pg_control')).catch(() => null)) !== null;
  if (!isWhole)
    throw new Error(
      `${cluster} is not a whole PostgreSQL data folder. Restore it, or move it away to start anew.`,
    );
  if (Number(version) !== binaries.major) {
    throw new Error(
      `The data in ${cluster} was made by PostgreSQL ${version.trim()}, and this is PostgreSQL ${binaries.major}. ` +
        'Dump it with the old version and load it into a new data folder, or move it away to start anew.',
    );
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
