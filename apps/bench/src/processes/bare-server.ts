import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { Server } from 'socket.io';
import { answerParent } from './answer-parent.js';
import { memoryInUse } from './memory.js';

interface BareChange {
  readonly mutationId: string;
  readonly caseId: string;
  readonly to: string;
  /** What is broadcast: as large as our hint, or the whole row. */
  readonly told: unknown;
}

/** The peer of everything live: one row inserted and committed, then told to every socket. No rights, no log, no numbers. */
const asks = {
  serve: async ({
    databaseUrl,
    redisUrl,
  }: {
    databaseUrl: string;
    redisUrl?: string;
  }): Promise<{ url: string }> => {
    const pool = new Pool({ connectionString: databaseUrl, max: 16 });
    const http = createServer((request, response) => {
      change(pool, io, request).then(
        () => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
    const io = new Server(http, { path: '/live', transports: ['websocket'], serveClient: false });
    if (redisUrl) io.adapter(createAdapter(new Redis(redisUrl), new Redis(redisUrl)));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    return { url: `http://127.0.0.1:${String(port)}` };
  },
  memory: memoryInUse,
};

async function change(pool: Pool, io: Server, request: IncomingMessage): Promise<void> {
  const { mutationId, caseId, to, told } = (await json(request)) as BareChange;
  await pool.query({
    name: 'change',
    text: 'INSERT INTO bare_change (mutation_id, case_id, to_status, at) VALUES ($1, $2, $3, now())',
    values: [mutationId, caseId, to],
  });
  io.emit('event', told);
}

export type BareAsks = typeof asks;
answerParent(asks);
