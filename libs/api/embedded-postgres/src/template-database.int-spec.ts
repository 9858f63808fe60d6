import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onDatabase, prepareDatabase, withClient } from './prepare-database.js';
import { createDatabaseFromTemplate, dropDatabase } from './template-database.js';
import { type ThrowawayPostgres, startThrowawayPostgres } from './throwaway-postgres.js';

describe('databases cloned from a template', () => {
  let server: ThrowawayPostgres;

  beforeAll(async () => {
    server = await startThrowawayPostgres();
    await prepareDatabase(server.superuserUrl, 'model');
    await withClient(onDatabase(server.ownerUrl, 'model'), async (client) => {
      await client.query("CREATE TABLE note AS SELECT 'malli' AS text");
      await client.query('GRANT SELECT ON note TO rinnalla_app');
    });
  });

  afterAll(async () => {
    await server?.stop();
  });

  it('hold what the template holds, apart from each other, several at once', async () => {
    const names = ['first', 'second', 'third'];
    await Promise.all(names.map((name) => createDatabaseFromTemplate(server.superuserUrl, 'model', name)));
    await withClient(onDatabase(server.ownerUrl, 'first'), (client) =>
      client.query("UPDATE note SET text = 'oma'"),
    );
    const texts = names.map((name) =>
      withClient(
        onDatabase(server.appUrl, name),
        async (client) => (await client.query('SELECT text FROM note')).rows,
      ),
    );
    expect(await Promise.all(texts)).toEqual([[{ text: 'oma' }], [{ text: 'malli' }], [{ text: 'malli' }]]);
  });

  it('go away under open connections', async () => {
    await createDatabaseFromTemplate(server.superuserUrl, 'model', 'brief');
    const session = withClient(onDatabase(server.ownerUrl, 'brief'), async (client) => {
      client.on('error', () => undefined);
      await dropDatabase(server.superuserUrl, 'brief');
      await client.query('SELECT 1');
    });
    await expect(session).rejects.toThrow();
    await expect(dropDatabase(server.superuserUrl, 'brief')).resolves.toBeUndefined();
  });
});
