/** Builds the web app, unless what it is made of is unchanged since the last build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'apps/web/dist');
const stampFile = path.join(dist, '.sources');
const SOURCES = ['apps/web', 'libs/web', 'libs/shared'];

async function fingerprint() {
  const hash = createHash('sha256').update(await readFile(path.join(root, 'package-lock.json')));
  for (const source of SOURCES) {
    const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/](dist|node_modules)[\\/]/.test(file) && !/\.spec\.tsx?$/.test(file))
      .sort();
    for (const file of files) hash.update(path.relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

export async function buildWeb() {
  const now = await fingerprint();
  const last = existsSync(stampFile) ? await readFile(stampFile, 'utf8') : '';
  if (last === now) return;
  // As it is shipped, whoever asks: under Jest's NODE_ENV it would be React as it is for development, a third again as large, and
  // `npm start` after `npm test` would serve that. What is started from this process next keeps the NODE_ENV it had.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: path.join(root, 'apps/web'), logLevel: 'warn' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  await writeFile(stampFile, now);
}

if (process.argv[1] === import.meta.filename) await buildWeb();
