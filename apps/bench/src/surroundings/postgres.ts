import { startThrowawayPostgres, type ThrowawayPostgres } from '@rinnalla/api-embedded-postgres';
import { Client } from 'pg';

/** As a production server on a small machine: nothing acknowledged may be lost. Both sides use this one server. */
const DURABLE = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '1GB',
  effective_cache_size: '3GB',
  max_wal_size: '8GB',
  autovacuum_naptime: '10s',
} as const;

/** @throws Error when the server would acknowledge what a power cut could take away: such a run would flatter both sides */
export async function startDurablePostgres(): Promise<ThrowawayPostgres> {
  const postgres = await startThrowawayPostgres({ settings: DURABLE });
  for (const url of [postgres.appUrl, postgres.superuserUrl]) await assertDurable(url);
  return postgres;
}

/** @param url as the role that is going to be measured: a role may have settings of its own */
export async function assertDurable(url: string): Promise<void> {
  await asClient(url, async (client) => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      const { rows } = await client.query<Record<string, string>>(`SHOW ${setting}`);
      if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is not on; nothing is measured so`);
    }
  });
}

export async function asClient<Value>(url: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
