import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPlacedData } from './placement.js';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './start-embedded-postgres.js';

/** Quick rather than durable: nothing here need survive a power cut. Crashes of processes lose nothing all the same. */
const throwawaySettings = { fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

export interface ThrowawayPostgres extends EmbeddedPostgres {
  readonly dataDir: string;
  /** Stops the server and deletes all its data, wherever it was placed. */
  stop(): Promise<void>;
}

/**
 * A server of its own for a test run, a drift check or a benchmark, in a temporary folder named after this process.
 * @param options as for `startEmbeddedPostgres`; `settings` go over the quick ones
 * @param parent where the folder is made
 */
export async function startThrowawayPostgres(
  options: Omit<EmbeddedPostgresOptions, 'dataDir'> = {},
  parent = tmpdir(),
): Promise<ThrowawayPostgres> {
  const dataDir = await mkdtemp(path.join(parent, `rinnalla-throwaway-${process.pid}-`));
  // As root the server runs as another user, who must be able to pass; otherwise its data would be placed elsewhere.
  await chmod(dataDir, 0o711);
  try {
    const server = await startEmbeddedPostgres({
      ...options,
      dataDir,
      settings: { ...throwawaySettings, ...options.settings },
    });
    const stop = () => server.stop().then(() => discard(dataDir));
    return { ...server, dataDir, stop };
  } catch (error) {
    await discard(dataDir);
    throw error;
  }
}

async function discard(dataDir: string): Promise<void> {
  const placed = await findPlacedData(dataDir).catch(() => null);
  for (const folder of placed ? [placed, dataDir] : [dataDir]) {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
