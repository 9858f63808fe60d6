import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './error-code.js';
import { isAlive } from './postmaster-file.js';

const patienceMs = 180_000;

/**
 * Lets one process at a time start or stop the server of a data folder. A lock whose holder has died counts for nothing.
 * @throws when a living process has held it for three minutes.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await acquire(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await tryCreate(file))) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    if (Date.now() > deadline)
      throw new Error(`Process ${holder} has been starting this database for too long (${file}).`);
    await wait(50);
  }
}

function tryCreate(file: string): Promise<boolean> {
  return writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    },
  );
}
