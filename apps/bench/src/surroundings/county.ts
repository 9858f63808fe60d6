import { randomBytes } from 'node:crypto';
import { DataKeys } from '@rinnalla/api-core';
import { migrate } from '@rinnalla/api-database';
import { seedScale } from '@rinnalla/api-demo';
import { onDatabase, prepareDatabase } from '@rinnalla/api-embedded-postgres';
import { asClient, assertDurable, startDurablePostgres } from './postgres.js';
import { preparePeer } from './peer-role.js';
import type { Stage } from './stage.js';

/** So that four cases of each team have a plan to be read whole. */
const WRITTEN_PLAN_EVERY = 10;

/** A seeded database, and how each side connects to it. */
export interface County {
  readonly clients: number;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  /** The peer's: past row security, nothing logged. */
  readonly peerUrl: string;
}

/** The county of this size, made the first time it is asked for. All of a run stand on one server. */
export function countyOf(stage: Stage, clients: number): Promise<County> {
  return stage.once(`county of ${String(clients)}`, async () => {
    const postgres = await stage.once('postgres', async () => stage.keep(await startDurablePostgres()));
    const name = `bench_${String(clients)}`;
    await prepareDatabase(postgres.superuserUrl, name);
    const [superuserUrl, ownerUrl, appUrl, jobsUrl] = [
      postgres.superuserUrl,
      postgres.ownerUrl,
      postgres.appUrl,
      postgres.jobsUrl,
    ].map((url) => onDatabase(url, name)) as [string, string, string, string];
    await migrate(ownerUrl);
    const keys = new DataKeys(randomBytes(32));
    await seedScale({ ownerUrl, keys, now: new Date(), clients, writtenPlanEvery: WRITTEN_PLAN_EVERY });
    // What a server would have done overnight is not to happen while something is measured.
    await asClient(superuserUrl, async (client) => {
      await client.query('VACUUM (ANALYZE)');
      await client.query('CHECKPOINT');
    });
    const peerUrl = await preparePeer(superuserUrl);
    await assertDurable(peerUrl);
    return { clients, superuserUrl, ownerUrl, appUrl, jobsUrl, peerUrl };
  });
}
