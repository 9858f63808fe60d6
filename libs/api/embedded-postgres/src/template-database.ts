import { escapeIdentifier } from 'pg';
import { onDatabase, openToRoles, withClient } from './prepare-database.js';

/**
 * Clones a database, with its owner and connection rights as `prepareDatabase` gives them. Many may clone one template at once.
 * @param superuserUrl connection to the server as superuser; its database does not matter
 * @throws PostgreSQL's error when the name is taken or someone is connected to the template
 */
export async function createDatabaseFromTemplate(
  superuserUrl: string,
  template: string,
  name: string,
): Promise<void> {
  await withClient(onDatabase(superuserUrl, 'postgres'), async (client) => {
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)}`);
    await openToRoles(client, name);
  });
}

/** Drops a database, also under open connections. One that does not exist is no error. */
export async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(onDatabase(superuserUrl, 'postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  );
}
