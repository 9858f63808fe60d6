import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { canariesIn } from './canaries.js';

/** Files of the database that hold its tables in its own form, not words for anyone to read. */
const TABLES = /\/(base|global|pg_wal|pg_xact|pg_multixact|pg_subtrans)\//;

/** Logs and other files under a folder that hold a canary, each with which. */
export async function filesWithCanaries(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const found: string[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (TABLES.test(file) || !(await stat(file)).isFile()) continue;
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const canary of canariesIn(text)) found.push(`${canary} in ${name}`);
  }
  return found;
}
