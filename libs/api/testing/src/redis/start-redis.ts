import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@rinnalla/api-embedded-postgres';
import { until } from '../until.js';
import { findRedis, installRedis } from './find-redis.js';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it as a crash does. Start again with the same `port` to see clients come back. */
  kill9(): Promise<void>;
}

/**
 * Starts a real Redis (or Valkey) on loopback that keeps nothing on disk: from PATH, else installed from Debian where we are root.
 * @param options.port a random free one when not given
 * @returns null, and says so aloud, where none can be had: the caller counts its test as skipped
 * @throws in CI (CI=true) instead of answering null; also when the server does not answer in 10 s
 */
export async function startRedis(options: { readonly port?: number } = {}): Promise<TestRedis | null> {
  const program = await provideRedis();
  if (!program) return null;
  const port = options.port ?? (await freePort());
  const folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-redis-'));
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: folder, daemonize: 'no' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const words = wordsOf(child);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await endChild(child, signal);
    await rm(folder, { recursive: true, force: true });
  };
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('close', () => process.off('exit', endWithUs));
  try {
    await until(() => isGone(child) || answers(child, port), {
      timeoutMs: 10_000,
      waitingFor: `${program} on port ${port}`,
    });
    if (isGone(child)) throw new Error(`${program} did not start on port ${port}:\n${words()}`);
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
  return { url: `redis://127.0.0.1:${port}`, port, stop: () => end('SIGTERM'), kill9: () => end('SIGKILL') };
}

async function provideRedis(): Promise<string | null> {
  const found = await findRedis();
  if (found) return found;
  const obstacle = await installRedis();
  const installed = await findRedis();
  if (installed) return installed;
  const message = `There is no redis-server or valkey-server on PATH, and none was installed: ${obstacle ?? 'it is not on PATH'}.`;
  if (process.env['CI'] === 'true') throw new Error(message);
  process.stderr.write(`\n*** ${message} Tests on a real Redis are SKIPPED. ***\n\n`);
  return null;
}

/** Does this very process answer? Another server on a taken port would answer as well. */
function answers(child: ChildProcess, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    let reply = '';
    const socket = connect(port, '127.0.0.1', () => socket.end('INFO server\r\n'));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => (reply += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(reply.includes(`process_id:${child.pid}\r\n`)));
  });
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function endChild(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (isGone(child)) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  await gone;
}

/** The output must be read even if nobody asks for it: a full pipe would stop the server. */
function wordsOf(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4_000)));
  }
  child.on('error', (error) => (words += error.message));
  return () => words.trim();
}
