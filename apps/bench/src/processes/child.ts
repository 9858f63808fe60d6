import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer, Asks } from './asks.js';

export interface ChildOptions {
  /** File beside this one, e.g. `api-server.js`. */
  readonly program: string;
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const STOP_PATIENCE_MS = 15_000;

/** A process of the benchmark, asked by name. Whatever is measured runs in one of these, never beside the measuring code. */
export class Child<Known extends Asks> {
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>();
  private questions = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly program: string,
  ) {
    process.on('message', (answer: Answer) => this.hear(answer));
    process.on('exit', (code, signal) => {
      for (const { reject } of this.waiting.values())
        reject(new Error(`${program} ended with ${signal ?? String(code)}`));
      this.waiting.clear();
    });
  }

  /** @throws when the process ends before it is ready; its own words are on stderr */
  static async start<Known extends Asks>({
    program,
    flags = [],
    environment = {},
  }: ChildOptions): Promise<Child<Known>> {
    const file = fileURLToPath(new URL(program, import.meta.url));
    const child = new Child<Known>(
      fork(file, {
        execArgv: ['--enable-source-maps', ...flags],
        env: { ...process.env, ...environment, NODE_ENV: 'production', TZ: 'UTC' },
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
      program,
    );
    await child.wait(0);
    return child;
  }

  ask<Name extends keyof Known & string>(
    name: Name,
    body: Parameters<Known[Name]>[0],
  ): Promise<Awaited<ReturnType<Known[Name]>>> {
    this.questions += 1;
    const answer = this.wait(this.questions) as Promise<Awaited<ReturnType<Known[Name]>>>;
    this.process.send({ id: this.questions, name, body });
    return answer;
  }

  /** Lets it end in good order when it can, else kills it. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    const killer = setTimeout(() => this.process.kill('SIGKILL'), STOP_PATIENCE_MS);
    this.process.kill('SIGTERM');
    await ended;
    clearTimeout(killer);
  }

  private wait(id: number): Promise<unknown> {
    const answer = Promise.withResolvers<unknown>();
    this.waiting.set(id, answer);
    return answer.promise;
  }

  private hear({ id, value, failure }: Answer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(`${this.program}: ${failure}`));
  }
}
