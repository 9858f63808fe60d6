import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseUser } from './database-user.js';

/** Can the user enter this folder and every folder above it? By mode bits alone: that is what plain systems have. */
export async function canEnter(folder: string, user: DatabaseUser): Promise<boolean> {
  for (let step = path.resolve(folder); ; step = path.dirname(step)) {
    if (!allows(await stat(step), user, 1)) return false;
    if (step === path.dirname(step)) return true;
  }
}

/** Can the user enter this folder and read everything in it? An installation under umask 077 closes single files. */
export async function canReadAll(folder: string, user: DatabaseUser): Promise<boolean> {
  if (!(await canEnter(folder, user))) return false;
  for (const entry of await readdir(folder, { recursive: true })) {
    const found = await stat(path.join(folder, entry));
    if (!allows(found, user, 4) || (found.isDirectory() && !allows(found, user, 1))) return false;
  }
  return true;
}

function allows(file: Stats, user: DatabaseUser, bit: number): boolean {
  const shift = file.uid === user.uid ? 6 : file.gid === user.gid ? 3 : 0;
  return ((file.mode >> shift) & bit) !== 0;
}
