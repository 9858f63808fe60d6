import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { withClient } from './prepare-database.js';
import { assertRolesAreSafe } from './role-safety.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';
import { type ThrowawayPostgres, startThrowawayPostgres } from './throwaway-postgres.js';

describe('the role check before the doors open', () => {
  let server: ThrowawayPostgres;
  const pools: Pool[] = [];

  const connected = (connectionString: string) => {
    const pool = new Pool({ connectionString, max: 1 });
    pools.push(pool);
    return pool;
  };
  const asSuperuser = (...statements: string[]) =>
    withClient(server.superuserUrl.replace(/postgres$/, 'rinnalla'), async (client) => {
      for (const statement of statements) await client.query(statement);
    });

  beforeAll(async () => {
    server = await startThrowawayPostgres();
    await withClient(server.ownerUrl, (client) => client.query('CREATE TABLE note ()'));
  });

  afterAll(async () => {
    for (const pool of pools) await pool.end();
    await server?.stop();
  });

  it('passes the roles as they are made', async () => {
    await expect(
      assertRolesAreSafe(connected(server.appUrl), connected(server.jobsUrl)),
    ).resolves.toBeUndefined();
  });

  it('refuses a superuser in the place of either role', async () => {
    const [superuser, app] = [connected(server.superuserUrl), connected(server.appUrl)];
    await expect(assertRolesAreSafe(superuser, connected(server.jobsUrl))).rejects.toThrow(
      /the app role "postgres" .* is a superuser/,
    );
    await expect(assertRolesAreSafe(app, superuser)).rejects.toThrow(
      /the jobs role "postgres" .* is a superuser/,
    );
  });

  it('refuses the owner of a table, and who may act as the owner', async () => {
    const [owner, app, jobs] = [
      connected(server.ownerUrl),
      connected(server.appUrl),
      connected(server.jobsUrl),
    ];
    await expect(assertRolesAreSafe(owner, jobs)).rejects.toThrow(/owns the table public\.note/);
    await asSuperuser('GRANT rinnalla_owner TO rinnalla_app');
    await expect(assertRolesAreSafe(app, jobs)).rejects.toThrow(
      /member of "rinnalla_owner", which owns the table/,
    );
    await asSuperuser('REVOKE rinnalla_owner FROM rinnalla_app');
  });

  it('refuses BYPASSRLS, which the next start takes away', async () => {
    const [app, jobs] = [connected(server.appUrl), connected(server.jobsUrl)];
    await asSuperuser('ALTER ROLE rinnalla_jobs BYPASSRLS');
    await expect(assertRolesAreSafe(app, jobs)).rejects.toThrow(
      /the jobs role "rinnalla_jobs" .* has BYPASSRLS/,
    );
    await (await startEmbeddedPostgres({ dataDir: server.dataDir })).stop();
    await expect(assertRolesAreSafe(app, jobs)).resolves.toBeUndefined();
  });
});
