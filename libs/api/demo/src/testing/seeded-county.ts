import { randomBytes } from 'node:crypto';
import { DataKeys } from '@rinnalla/api-core';
import { testDatabase, type TestDatabase } from '@rinnalla/api-testing';
import { Client } from 'pg';
import { seedDemo } from '../seed-demo.js';

export interface SeededCounty {
  readonly database: TestDatabase;
  readonly keys: DataKeys;
  readonly now: Date;
  /** Asks as the owner, whom no row security binds. */
  rows<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of the suite's own with the demo in it. */
export async function seededCounty(now = new Date()): Promise<SeededCounty> {
  const database = await testDatabase();
  const keys = new DataKeys(randomBytes(32));
  await seedDemo({ ownerUrl: database.ownerUrl, keys, now });
  const connection = new Client({ connectionString: database.ownerUrl });
  await connection.connect();
  return {
    database,
    keys,
    now,
    rows: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
      (await connection.query<Row>(sql, [...params])).rows,
    drop: async () => {
      await connection.end();
      await database.drop();
    },
  };
}
