import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { disownPostmasterFile, isAlive, isServerOf, readPostmasterFile } from './postmaster-file.js';

const patienceMs = 180_000;

/**
 * The port of the server that already runs on this cluster (its starter was killed, or is another process of ours), else null.
 * Waits out one that is starting or stopping; makes a file left by a dead one harmless.
 * @throws when a server runs but does not answer to our password.
 */
export async function findLiveServer(
  cluster: string,
  urlAt: (port: number) => string,
): Promise<number | null> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const file = await readPostmasterFile(cluster);
    if (!file) return null;
    if (!(await isServerOf(cluster, file.pid))) {
      if (isAlive(file.pid)) await disownPostmasterFile(cluster);
      return null;
    }
    if (file.isReady && (await answersFor(cluster, urlAt(file.port)))) return file.port;
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL (process ${file.pid}) holds ${cluster} but does not answer. Stop it and start again.`,
      );
    }
    await wait(50);
  }
}

async function answersFor(cluster: string, url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === cluster;
  } catch (error) {
    // A wrong password never becomes right by waiting.
    if (!(error instanceof Error && 'code' in error && error.code === '28P01')) return false;
    throw new Error(
      `The PostgreSQL on ${cluster} refuses our password: its passwords.json has been changed.`,
      {
        cause: error,
      },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
