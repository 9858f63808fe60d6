import { Socket } from 'node:net';
import { Client } from 'pg';

/** Any number will do, as long as nobody else takes this advisory lock in database `postgres`. */
const holdLock = 7_746_655;

export interface ServerHold {
  /** Lets go. True when no other process holds the server: then it may be stopped. */
  release(): Promise<boolean>;
}

/**
 * Marks the server as in use by this process, so that a short command that adopted it does not stop it under a running app.
 * The mark is a connection: it goes when the process dies, however it dies, and never keeps a process from ending.
 */
export async function holdServer(superuserUrl: string, onLost: () => void): Promise<ServerHold> {
  const socket = new Socket();
  const client = await connect(superuserUrl, socket);
  await client.query('SELECT pg_advisory_lock_shared($1)', [holdLock]);
  client.on('end', onLost);
  socket.unref();
  return {
    async release() {
      client.off('end', onLost);
      socket.ref();
      await client.query('SELECT pg_advisory_unlock_shared($1)', [holdLock]).catch(() => undefined);
      await client.end().catch(() => undefined);
      return isHeldByNobody(superuserUrl);
    },
  };
}

/** A server that can't be asked has no one who could be using it. */
async function isHeldByNobody(superuserUrl: string): Promise<boolean> {
  const client = await connect(superuserUrl).catch(() => null);
  if (!client) return true;
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [
    holdLock,
  ]);
  await client.end();
  return rows[0]?.free === true;
}

async function connect(url: string, socket = new Socket()): Promise<Client> {
  const client = new Client({
    connectionString: url,
    stream: () => socket,
    application_name: 'rinnalla supervisor',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
