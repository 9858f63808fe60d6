import 'reflect-metadata';
import { cpus } from 'node:os';
import { BENCHMARKS } from './benchmarks/all.js';
import { type BenchLine, isMet } from './measuring/bench-line.js';
import { table } from './measuring/table.js';
import { readOptions } from './options.js';
import { Stage } from './surroundings/stage.js';

const CLIENTS = { full: 100_000, quick: 20_000 } as const;

/** Runs the benchmarks one after the other. A failed one is told and the others run all the same; the exit code says so. */
async function main(): Promise<number> {
  const { isQuick, isJson, only } = readOptions(
    process.argv.slice(2),
    BENCHMARKS.map(({ name }) => name),
  );
  const chosen = BENCHMARKS.filter(({ name }) => only.length === 0 || only.includes(name));
  const size = { isQuick, clients: isQuick ? CLIENTS.quick : CLIENTS.full };
  const stage = new Stage();
  stopOnSignals(stage);
  const lines: BenchLine[] = [];
  let failures = 0;
  for (const benchmark of chosen) {
    say(`${benchmark.name} …`);
    const measured = await benchmark.run(stage, size).catch((error: unknown) => {
      failures += 1;
      say(
        `${benchmark.name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      return [];
    });
    lines.push(...measured);
    if (isJson) for (const line of measured) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  await stage.stop();
  if (!isJson) process.stdout.write(`\n${table(lines)}\n\n${surroundings(size)}\n`);
  say(
    `${String(lines.filter((line) => isMet(line) === false).length)} of ${String(lines.length)} lines miss their aim`,
  );
  return failures === 0 ? 0 : 1;
}

const say = (words: string) => process.stderr.write(`${words}\n`);

function surroundings({ clients, isQuick }: { clients: number; isQuick: boolean }): string {
  const [cpu] = cpus();
  const machine = `${String(cpus().length)} cores (${cpu?.model ?? 'unknown'}), ${process.platform} ${process.arch}, Node ${process.version}`;
  return `${new Date().toISOString().slice(0, 16)}Z, ${machine}, ${String(clients)} clients${isQuick ? ', quick run' : ''}`;
}

/** An interrupted run stops what it started, too. */
function stopOnSignals(stage: Stage): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void stage.stop().finally(() => process.exit(code)));
  }
}

process.exit(await main());
