import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from './run-program.js';

/** What PostgreSQL's `postmaster.pid` says of the server that wrote it, which may be long dead. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | null> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const [pid, , , port, , , , status] = text.split('\n');
  return { pid: Number(pid), port: Number(port), isReady: status?.trim() === 'ready' };
}

/** Is there a process of this id, whoever's it is? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Is this process the server of this cluster? A dead server's number may have passed to another process, and in a container
 * whose first process reaps no children a dead server stays as a zombie; neither has our folder on its command line.
 */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  return (await commandLine(pid)).includes(cluster);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return (await runProgram('ps', ['-p', String(pid), '-o', 'command='], null)).output;
}

/**
 * PostgreSQL takes a `postmaster.pid` whose number is alive again for a running server and refuses to start. We write a number
 * no process can have; the rest stays, for it also guards against orphaned backends that still use the shared memory.
 */
export async function disownPostmasterFile(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, ['2147483646', ...rest].join('\n'));
}
