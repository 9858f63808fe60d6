import { existsSync, readFileSync, rmSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerSourceHooks } from './source-hooks.mjs';

const template = 'rinnalla_template';

let server = null;

/**
 * Starts one PostgreSQL for the whole Jest run with a migrated template database, and tells the workers by RINNALLA_TEST_PG.
 * Broken migrations do not stop suites that need no database: `testDatabase()` fails with their message instead.
 */
export async function startTestDatabaseServer() {
  if (process.env.RINNALLA_TEST_PG) return;
  await sweepLeftovers();
  const hooks = registerSourceHooks();
  try {
    const postgres = await import('@rinnalla/api-embedded-postgres');
    server = await postgres.startThrowawayPostgres();
    endWithThisProcess();
    const { superuserUrl, ownerUrl, appUrl, jobsUrl } = server;
    await postgres.prepareDatabase(superuserUrl, template);
    const failure = await migrate(postgres.onDatabase(ownerUrl, template));
    process.env.RINNALLA_TEST_PG = JSON.stringify({
      superuserUrl,
      ownerUrl,
      appUrl,
      jobsUrl,
      template,
      failure,
    });
  } finally {
    hooks.deregister();
  }
}

export async function stopTestDatabaseServer() {
  const stopping = server;
  server = null;
  delete process.env.RINNALLA_TEST_PG;
  await stopping?.stop();
}

/** Null when the schema is in place, else what went wrong, also printed. */
async function migrate(url) {
  try {
    const { migrate } = await import('@rinnalla/api-database');
    await migrate(url);
    return null;
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `\nThe migrations failed, so every suite that needs a database will:\n${message}\n\n`,
    );
    return message;
  }
}

/** A run that is interrupted, or crashes, takes its server with it. */
function endWithThisProcess() {
  const [pid] = readFileSync(path.join(homeOf(server.dataDir), 'cluster/postmaster.pid'), 'utf8').split('\n');
  process.once('exit', () => {
    if (!server) return;
    if (isAlive(Number(pid))) process.kill(Number(pid), 'SIGQUIT');
    removeData(server.dataDir);
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => process.exit(code));
  }
}

/** Data of runs that were killed. A PostgreSQL whose data folder is gone ends by itself within a minute. */
async function sweepLeftovers() {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = name.match(/^rinnalla-throwaway-(\d+)-/) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = path.join(tmpdir(), name);
    // Anyone may make such a name here, and what it points at is deleted: only folders of our own.
    const found = await lstat(folder);
    if (found.isDirectory() && found.uid === process.getuid?.()) removeData(folder);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Where the cluster lies: elsewhere when the database user can't reach the temporary folder. */
function homeOf(data) {
  const pointer = path.join(data, 'placed-at');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8') : data;
}

function removeData(data) {
  const options = { recursive: true, force: true, maxRetries: 10 };
  rmSync(homeOf(data), options);
  rmSync(data, options);
}
