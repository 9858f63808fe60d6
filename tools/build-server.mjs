/** Compiles everything the server runs (shared, api libraries, the API itself) in one process: about two seconds. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildLib } from './build-lib.mjs';

const root = path.resolve(import.meta.dirname, '..');

export async function buildServer() {
  const groups = ['libs/shared', 'libs/api'];
  const libraries = await Promise.all(
    groups.map(async (group) =>
      (await readdir(path.join(root, group))).map((name) => path.join(root, group, name)),
    ),
  );
  await Promise.all([...libraries.flat(), path.join(root, 'apps/api')].map((project) => buildLib(project)));
}

if (process.argv[1] === import.meta.filename) await buildServer();
