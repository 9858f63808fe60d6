import { spawn } from 'node:child_process';
import type { DatabaseUser } from './database-user.js';

/** A locale that knows letters beyond ASCII: PostgreSQL's trigrams drop ä and ö under plain "C". */
export const characterType =
  process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C';

/**
 * Options for running a PostgreSQL program: as the database user when we are root, from a folder that user can enter,
 * and without our environment, where PG* variables would mislead it and secrets have no business.
 */
export function programOptions(user: DatabaseUser | null) {
  const kept: [string, string][] = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] satisfies [string, string]];
  });
  return {
    cwd: process.platform === 'win32' ? process.cwd() : '/',
    env: { ...Object.fromEntries(kept), LC_ALL: characterType },
    windowsHide: true,
    ...(user && { uid: user.uid, gid: user.gid }),
  };
}

/** Runs a program to its end. Resolves with its exit code and all it said; rejects when it can't be started. */
export function runProgram(
  program: string,
  args: readonly string[],
  user: DatabaseUser | null,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...programOptions(user), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trim() }));
  });
}
