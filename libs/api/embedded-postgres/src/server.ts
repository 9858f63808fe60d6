import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Binaries, programPath } from './binaries.js';
import type { DatabaseUser } from './database-user.js';
import { isServerOf, readPostmasterFile } from './postmaster-file.js';
import { programOptions, runProgram } from './run-program.js';

export interface ServerPlan {
  readonly cluster: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | null;
  readonly settings: Readonly<Record<string, string | number>>;
}

/** Crash recovery after a busy day takes its time; longer than this something is wrong. */
const startPatienceMs = 180_000;
const retryPatienceMs = 15_000;
/** After a kill -9 of the server its backends may live a moment longer, and the new one rightly waits for them to go. */
const passingTroubles = /pre-existing shared memory block|Address already in use/;
const largestLogBytes = 10_000_000;

/**
 * Starts PostgreSQL on 127.0.0.1 and waits until it accepts connections. It runs in a process group of its own:
 * Ctrl-C reaches us, not the database, which must outlive our drain.
 * @param choosePort asked again when another process took the port in the meantime
 * @returns the port
 * @throws with the end of the server's log when it does not start
 */
export async function startServer(plan: ServerPlan, choosePort: () => Promise<number>): Promise<number> {
  const deadline = Date.now() + retryPatienceMs;
  for (;;) {
    const port = await choosePort();
    const failure = await attemptStart(plan, port);
    if (failure === null) return port;
    if (!passingTroubles.test(failure) || Date.now() > deadline) {
      throw new Error(`The embedded PostgreSQL did not start (log: ${plan.logFile}):\n${failure}`);
    }
    await wait(200);
  }
}

/**
 * Fast shutdown: open transactions are rolled back, committed work is safe. After 10 s immediate, which recovers at next start.
 * @throws when the server is still there after that.
 */
export async function stopServer(plan: Omit<ServerPlan, 'settings'>): Promise<void> {
  const file = await readPostmasterFile(plan.cluster);
  if (!file || !(await isServerOf(plan.cluster, file.pid))) return;
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', `--pgdata=${plan.cluster}`, `--mode=${mode}`, '--wait', '--timeout=10'];
    await runProgram(programPath(plan.binaries, 'pg_ctl'), args, plan.user);
    if (await hasEnded(plan.cluster, file.pid)) return;
  }
  throw new Error(`The embedded PostgreSQL (process ${file.pid}) does not stop. Log: ${plan.logFile}`);
}

/** Null when the server is ready, else the words it left in its log. */
async function attemptStart(plan: ServerPlan, port: number): Promise<string | null> {
  await rotateLog(plan.logFile);
  const log = await open(plan.logFile, 'a', 0o600);
  const logStart = (await log.stat()).size;
  const settings = { ...plan.settings, port, listen_addresses: '127.0.0.1', unix_socket_directories: '' };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(programPath(plan.binaries, 'postgres'), ['-D', plan.cluster, ...args], {
    ...programOptions(plan.user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const fate = new ChildFate(child);

  child.unref();
  await log.close();
  const deadline = Date.now() + startPatienceMs;
  while (!fate.hasEnded && Date.now() < deadline) {
    const file = await readPostmasterFile(plan.cluster);
    if (file?.isReady && file.pid === child.pid) return null;
    await wait(20);
  }
  const words = (await readFile(plan.logFile))
    .subarray(logStart)
    .toString()
    .split('\n')
    .slice(-20)
    .join('\n');
  return `${words.trim()}\n${fate.words ?? `It was not ready in ${startPatienceMs / 1000} s.`}`;
}

async function hasEnded(cluster: string, pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (!(await isServerOf(cluster, pid))) return true;
    await wait(20);
  }
  return false;
}

async function rotateLog(logFile: string): Promise<void> {
  const found = await stat(logFile).catch(() => null);
  if (found && found.size > largestLogBytes)
    await rename(logFile, path.join(path.dirname(logFile), 'postgresql.old.log'));
}

/** How a started server ended, if it did. */
class ChildFate {
  words: string | null = null;

  constructor(child: ChildProcess) {
    child.on('error', (error) => (this.words = error.message));
    child.on('exit', (code, signal) => (this.words = `It ended with ${signal ?? String(code)}.`));
  }

  get hasEnded(): boolean {
    return this.words !== null;
  }
}
