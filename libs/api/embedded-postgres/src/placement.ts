import { randomBytes } from 'node:crypto';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.js';
import type { DatabaseUser } from './database-user.js';
import { canEnter, canReadAll } from './reachability.js';

/** Kept across restarts by every system; /var/tmp may be swept after 30 days. Both are outside closed homes. */
const openPlaces = ['/var/lib/rinnalla', '/var/tmp/rinnalla'];

/** Where an earlier start placed the data of this folder, if elsewhere. @throws when that place is gone */
export async function findPlacedData(dataDir: string): Promise<string | null> {
  const placed = await readFile(path.join(dataDir, 'placed-at'), 'utf8').catch(() => null);
  if (placed === null || (await exists(placed))) return placed;
  throw new Error(
    `The database of ${dataDir} was placed in ${placed}, which is gone. Restore it, or delete ${dataDir} to start anew.`,
  );
}

/**
 * The folder for `cluster`: the data folder itself, or a new one elsewhere when the database user can't reach it (a checkout
 * under /root). The file `placed-at` remembers which, so deleting the data folder means a new database.
 * @throws when a cluster exists where its user can't reach it
 */
export async function placeData(dataDir: string, user: DatabaseUser | null): Promise<string> {
  if (!user || (await canEnter(dataDir, user))) return dataDir;
  if (await exists(path.join(dataDir, 'cluster'))) {
    throw new Error(
      `The database in ${dataDir} can't be reached by ${user.name}, who runs PostgreSQL. Open the path (chmod o+x).`,
    );
  }
  const home = path.join(await findOpenPlace(user), `data-${randomBytes(6).toString('hex')}`);
  await mkdir(home);
  await chmod(home, 0o711);
  await writeFile(path.join(dataDir, 'placed-at'), home);
  return home;
}

/** The binaries where the database user can read them: as installed, or a copy owned by root when that path is closed. */
export async function placeBinaries(binaries: Binaries, user: DatabaseUser | null): Promise<Binaries> {
  if (!user || (await canReadAll(binaries.root, user))) return binaries;
  const name = `postgresql-${binaries.version}-${process.platform}-${process.arch}`;
  const root = path.join(await findOpenPlace(user), name);
  if (!(await exists(root))) await copyReadable(binaries.root, root);
  return { ...binaries, root };
}

async function findOpenPlace(user: DatabaseUser): Promise<string> {
  for (const place of openPlaces) {
    const made = await mkdir(place).then(
      () => true,
      () => false,
    );
    if (made) await chmod(place, 0o755);
    const found = await lstat(place).catch(() => null);
    // Anyone may create a name in /var/tmp beforehand: what root is to run lies only in folders of root's own.
    if (
      found?.isDirectory() &&
      found.uid === 0 &&
      (found.mode & 0o022) === 0 &&
      (await canEnter(place, user))
    )
      return realpath(place);
  }
  throw new Error(
    `Found no place for the database that ${user.name} can reach; tried ${openPlaces.join(' and ')}.`,
  );
}

/** Copies aside first and renames: a copy that was cut short is never taken for a whole one. */
async function copyReadable(source: string, target: string): Promise<void> {
  const aside = `${target}.${randomBytes(6).toString('hex')}`;
  await cp(source, aside, { recursive: true, verbatimSymlinks: true });
  await chmod(aside, 0o755);
  for (const entry of await readdir(aside, { recursive: true })) {
    const file = path.join(aside, entry);
    const found = await lstat(file);
    if (!found.isSymbolicLink()) await chmod(file, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  }
  await rename(aside, target).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
