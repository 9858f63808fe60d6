import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from './test-database.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database of the suite’s own', () => {
  let ours: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [ours, other] = await Promise.all([testDatabase(), testDatabase()]);
  });
  afterAll(async () => {
    await ours?.drop();
    await other?.drop();
  });

  it('comes migrated', async () => {
    const [row] = await query(ours.ownerUrl, 'SELECT count(*)::int AS migrations FROM migration');
    expect(row?.['migrations']).toBeGreaterThan(0);
  });

  it('is entered by each role under its own name', async () => {
    for (const [url, role] of [
      [ours.ownerUrl, 'rinnalla_owner'],
      [ours.appUrl, 'rinnalla_app'],
      [ours.jobsUrl, 'rinnalla_jobs'],
    ] as const) {
      expect(await query(url, 'SELECT current_user AS role, current_database() AS name')).toEqual([
        { role, name: ours.name },
      ]);
    }
  });

  it('is shared with no other suite', async () => {
    await query(ours.ownerUrl, 'CREATE TABLE only_ours ()');
    expect(await query(other.ownerUrl, "SELECT to_regclass('only_ours') AS found")).toEqual([
      { found: null },
    ]);
  });

  it('is gone after drop, open connections or not', async () => {
    const brief = await testDatabase();
    const client = new Client({ connectionString: brief.appUrl });
    client.on('error', () => undefined);
    await client.connect();
    await brief.drop();
    await expect(query(brief.ownerUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
    await client.end();
  });
});

describe('without a server', () => {
  it('says what is missing, or what broke the migrations', async () => {
    const facts = process.env['RINNALLA_TEST_PG'] ?? '{}';
    try {
      process.env['RINNALLA_TEST_PG'] = JSON.stringify({
        ...JSON.parse(facts),
        failure: 'relation "asia" exists',
      });
      await expect(testDatabase()).rejects.toThrow(
        'migrations of the test database failed: relation "asia" exists',
      );
      delete process.env['RINNALLA_TEST_PG'];
      await expect(testDatabase()).rejects.toThrow('only Jest project "api" starts one');
    } finally {
      process.env['RINNALLA_TEST_PG'] = facts;
    }
  });
});
