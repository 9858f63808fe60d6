import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '@rinnalla/api-testing';
import { benchLine } from '../measuring/bench-line.js';
import { machineTime } from '../sockets/light-socket.js';
import { freshCheckout } from '../surroundings/fresh-checkout.js';
import type { Benchmark } from './benchmark.js';

/** Seconds from `npm start` on an installed checkout with nothing built to a product that is ready, database made and seeded. */
const AIM_S = 60;
const PATIENCE_MS = 240_000;

export const startTime: Benchmark = {
  name: 'start',
  run: (run) =>
    run.during(async (stage) => {
      const checkout = await freshCheckout(stage);
      const began = machineTime();
      const product = spawn(process.execPath, ['tools/start.mjs'], {
        cwd: checkout,
        detached: true,
        env: {
          ...process.env,
          NODE_ENV: 'development',
          PORT: String(await freePort()),
          DATA_DIR: path.join(checkout, '.data'),
          DATABASE_URL: '',
          REDIS_URL: '',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      stage.keep({ stop: () => ended(product) });
      await ready(product);
      const seconds = (machineTime() - began) / 1_000;
      return [
        benchLine({
          name: 'npm start, nothing built',
          ours: seconds,
          peer: AIM_S,
          aim: 1,
          unit: 's',
          n: 1,
        }),
      ];
    }),
};

function ready(product: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('The product was not ready in time')), PATIENCE_MS);
    product.stdout?.on('data', (words: Buffer) => {
      if (!words.toString().includes('is ready on')) return;
      clearTimeout(tooLate);
      resolve();
    });
    product.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`The product ended with ${String(code)} before it was ready`));
    });
  });
}

/** The signal goes to the launcher, which hands it on; the database stops last. */
async function ended(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const exit = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await exit;
}
