import { Client } from 'pg';
import { beginAs } from '../src/testing/begin-as.js';
import type { TownPerson } from '../src/testing/build-town.js';
import type { TestServer } from '../src/testing/test-server.js';

/** Runs a statement as the application's role in someone's name, the engine out of the way; nothing is kept. */
export async function asReader<Row>(
  { server }: { readonly server: TestServer },
  who: TownPerson,
  sql: string,
  ...params: readonly unknown[]
): Promise<Row[]> {
  const app = new Client({ connectionString: server.database.appUrl });
  await app.connect();
  try {
    await beginAs(app, server, server.town.people[who]);
    const { rows } = await app.query(sql, [...params]);
    return rows as Row[];
  } finally {
    await app.end();
  }
}
