import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import type { Passwords } from './passwords.js';

/** Owner migrates and seeds; app serves people; jobs works in the background. None may step around row security. */
export const databaseRoles = { owner: 'rinnalla_owner', app: 'rinnalla_app', jobs: 'rinnalla_jobs' } as const;

const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'];

/** Makes the three roles or brings them back to what they must be. `superuserUrl` names any database. */
export async function prepareRoles(superuserUrl: string, passwords: Passwords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles');
    const existing = new Set(rows.map((row) => row.rolname));
    for (const [key, role] of roleEntries()) {
      const verb = existing.has(role) ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${escapeIdentifier(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
          `PASSWORD ${escapeLiteral(passwords[key])}`,
      );
    }
    await client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC');
  });
}

/**
 * Makes a database of the owner with our extensions, to which only our roles may connect and in which only the owner creates.
 * Does nothing twice.
 * @param superuserUrl connection to any database of the server as superuser: extensions need it
 */
export async function prepareDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
    await openToRoles(client, name);
  });
  await withClient(onDatabase(superuserUrl, name), async (client) => {
    await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    for (const extension of extensions)
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`);
  });
}

/** Owner and rights of a database itself: PostgreSQL copies neither when it clones from a template. */
export async function openToRoles(client: Client, name: string): Promise<void> {
  const database = escapeIdentifier(name);
  await client.query(`ALTER DATABASE ${database} OWNER TO ${databaseRoles.owner}`);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${databaseRoles.app}, ${databaseRoles.jobs}`);
}

/** The same connection URL, to another database. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function roleEntries() {
  return [
    ['owner', databaseRoles.owner],
    ['app', databaseRoles.app],
    ['jobs', databaseRoles.jobs],
  ] as const;
}
