import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@rinnalla/api-testing';

const root = path.resolve(import.meta.dirname, '../../../..');
const READY_MS = 60_000;

/** One process of the product, started as `npm start` starts it, and killed as bad luck kills it. */
export class ProductProcess {
  private child: ChildProcess | null = null;
  private output = '';

  constructor(
    private readonly program: 'main.js' | 'worker.js',
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** Resolves when the process says it is ready. @throws with all it said when it ends or takes too long */
  async start(): Promise<void> {
    this.output = '';
    const child = spawn(
      path.join(root, 'node_modules/.bin/node'),
      [path.join(root, 'apps/api/dist', this.program)],
      {
        cwd: root,
        env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'development', ...this.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.child = child;
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`Not ready in time:\n${this.output}`)), READY_MS);
      child.stdout.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        if (/is ready/.test(this.output)) {
          clearTimeout(timer);
          resolve();
        }
      });
      child.once('exit', () => {
        clearTimeout(timer);
        reject(new Error(`Ended before it was ready:\n${this.output}`));
      });
    });
  }

  kill9(): Promise<void> {
    return this.signal('SIGKILL');
  }

  stop(): Promise<void> {
    return this.signal('SIGTERM');
  }

  /** Everything the process said so far. */
  get said(): string {
    return this.output;
  }

  private async signal(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

export interface Product {
  readonly url: string;
  readonly process: ProductProcess;
  /** Its data folder, the embedded PostgreSQL in it. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** The product as a newcomer has it: embedded PostgreSQL in a folder of its own, demo data, one port. */
export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rinnalla-product-'));
  const port = await freePort();
  const server = new ProductProcess('main.js', { DATA_DIR: dataDir, PORT: String(port) });
  await server.start();
  return {
    url: `http://localhost:${String(port)}`,
    process: server,
    dataDir,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
