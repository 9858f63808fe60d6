import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '@rinnalla/api-embedded-postgres';
import { assertLogged, freePort, judgeTrace, type LogJudgement, readTrace } from '@rinnalla/api-testing';

const root = path.resolve(import.meta.dirname, '../../../..');
const TRACER = path.join(root, 'libs/api/testing/dist/trace/trace-process.js');
const READY_MS = 60_000;

/** One process of the product, started as `npm start` starts it, and killed as bad luck kills it. */
export class ProductProcess {
  private child: ChildProcess | null = null;
  private output = '';

  /** @param traceFile where all that it reads is written down, again and again when it is started again */
  constructor(
    private readonly program: 'main.js' | 'worker.js',
    private readonly environment: Readonly<Record<string, string>>,
    readonly traceFile: string,
  ) {}

  /** Resolves when the process says it is ready. @throws with all it said when it ends or takes too long */
  async start(): Promise<void> {
    this.output = '';
    const child = spawn(
      path.join(root, 'node_modules/.bin/node'),
      ['--import', TRACER, path.join(root, 'apps/api/dist', this.program)],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'] ?? '',
          NODE_ENV: 'development',
          RINNALLA_TRACE: this.traceFile,
          ...this.environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.child = child;
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        // Nobody else knows of it: it would run on after the tests.
        child.kill('SIGTERM');
        reject(new Error(`Not ready in time:\n${this.output}`));
      }, READY_MS);
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
  /** @throws when a client's row left for someone without a row of the usage log that names the client */
  stop(): Promise<void>;
}

/** The product as a newcomer has it: embedded PostgreSQL in a folder of its own, demo data, one port. */
export async function startProduct(): Promise<Product> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rinnalla-product-'));
  // Beside the product's folder: what it keeps itself is looked through for what has no business there.
  const traceFolder = await mkdtemp(path.join(tmpdir(), 'rinnalla-trace-'));
  const port = await freePort();
  const server = new ProductProcess(
    'main.js',
    { DATA_DIR: dataDir, PORT: String(port) },
    path.join(traceFolder, 'trace.jsonl'),
  );
  await server.start();
  return {
    url: `http://localhost:${String(port)}`,
    process: server,
    dataDir,
    stop: async () => {
      try {
        await holdAgainstLog(server, dataDir);
      } finally {
        await server.stop();
        await Promise.all(
          [dataDir, traceFolder].map((folder) => rm(folder, { recursive: true, force: true })),
        );
      }
    },
  };
}

async function holdAgainstLog(server: ProductProcess, dataDir: string): Promise<void> {
  // The one that already runs.
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    assertLogged(await judgeProcesses(postgres.ownerUrl, [server]));
  } finally {
    await postgres.stop();
  }
}

/**
 * Holds all that these processes told, each since it was first started, against the usage log of their database.
 * @throws when none of them was heard to read anything: then it is the trace that is broken
 */
export async function judgeProcesses(
  ownerUrl: string,
  processes: readonly ProductProcess[],
): Promise<LogJudgement> {
  const traces = await Promise.all(
    processes.map(({ traceFile }) => readTrace(createInterface(createReadStream(traceFile)))),
  );
  if (traces.every(({ transactions }) => transactions.length === 0))
    throw new Error('The trace of the product heard nothing');
  return judgeTrace(ownerUrl, {
    transactions: traces.flatMap(({ transactions }) => transactions),
    outside: new Map(traces.flatMap(({ outside }) => [...outside])),
  });
}
