import { randomBytes } from 'node:crypto';
import { createDatabaseFromTemplate, dropDatabase, onDatabase } from '@rinnalla/api-embedded-postgres';
import { z } from 'zod';

const TestServer = z.object({
  superuserUrl: z.string(),
  ownerUrl: z.string(),
  appUrl: z.string(),
  jobsUrl: z.string(),
  template: z.string(),
  /** What went wrong in the migrations of the template, if anything. */
  failure: z.string().nullable(),
});

export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly jobsUrl: string;
  /** Drops it, also under connections that a test left open. */
  drop(): Promise<void>;
}

/**
 * A migrated, empty database of the suite's own, cloned from the template that the run's global setup made.
 * Ask for one in `beforeAll` and drop it in `afterAll`.
 * @throws when the run has no server (not project `api`), or the migrations failed
 */
export async function testDatabase(): Promise<TestDatabase> {
  const facts = process.env['RINNALLA_TEST_PG'];
  if (!facts) throw new Error('There is no test database server: only Jest project "api" starts one.');
  const server = TestServer.parse(JSON.parse(facts));
  if (server.failure) throw new Error(`The migrations of the test database failed: ${server.failure}`);
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await createDatabaseFromTemplate(server.superuserUrl, server.template, name);
  return {
    name,
    ownerUrl: onDatabase(server.ownerUrl, name),
    appUrl: onDatabase(server.appUrl, name),
    jobsUrl: onDatabase(server.jobsUrl, name),
    drop: () => dropDatabase(server.superuserUrl, name),
  };
}
