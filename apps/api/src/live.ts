import type { Server as HttpServer } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Sessions } from '@rinnalla/api-access';
import { Attempts, Clock, Reader } from '@rinnalla/api-core';
import {
  connectNodes,
  type LiveIo,
  LiveServer,
  PgListener,
  Publisher,
  Relay,
  Revocations,
} from '@rinnalla/api-realtime';
import { DataSource } from 'typeorm';
import type { Configuration } from './config/configuration.js';
import { isOurOrigin, isSecure } from './http/origin.js';
import { ProcessLog } from './process-log.js';

export interface Live {
  readonly io: LiveIo;
  readonly relay: Relay;
  stop(): Promise<void>;
}

/** Starts everything live of one API process: sockets, relay, revocations, and the wire to other nodes. */
export async function startLive(
  app: INestApplication,
  configuration: Configuration,
  jobsUrl: string,
): Promise<Live> {
  const log = app.get(ProcessLog);
  const dataSource = app.get(DataSource);
  const server = new LiveServer(app.getHttpServer() as HttpServer, {
    sessions: app.get(Sessions),
    reader: app.get(Reader),
    attempts: app.get(Attempts),
    dataSource,
    isSecure: isSecure(configuration),
    isOurOrigin: (origin, host) => isOurOrigin(configuration, origin, host),
    log,
  });
  const disconnectNodes = configuration.redisUrl
    ? connectNodes(server.io, configuration.redisUrl, log)
    : () => undefined;
  const relay = startRelay(server.io, jobsUrl, dataSource, app.get(Clock), {
    hasOtherNodes: configuration.redisUrl !== null,
    log,
  });
  const revocations = new Revocations(dataSource, (revocation) => server.apply(revocation));
  const listener = new PgListener(jobsUrl, ['rinnalla_outbox', 'rinnalla_revocation'], (channel) => {
    if (channel === 'rinnalla_outbox') void relay.wake();
    else void revocations.look();
  });
  await revocations.start();
  await listener.start();
  relay.start();
  server.start();
  return {
    io: server.io,
    relay,
    stop: async () => {
      await listener.stop();
      await relay.stop();
      await revocations.stop();
      await server.stop();
      disconnectNodes();
    },
  };
}

export function startRelay(
  io: LiveIo,
  jobsUrl: string,
  dataSource: DataSource,
  clock: Clock,
  { hasOtherNodes, log }: { readonly hasOtherNodes: boolean; readonly log: ProcessLog },
): Relay {
  const audiences = async (caseIds: readonly string[]) => {
    const rows = await dataSource.query<{ audience: string[] }[]>(
      'SELECT app.case_audience(c.id, $2) AS audience FROM unnest($1::uuid[]) WITH ORDINALITY c(id, place) ORDER BY c.place',
      [caseIds, clock.now()],
    );
    return new Map(caseIds.map((id, place) => [id, rows[place]?.audience ?? []]));
  };
  return new Relay(jobsUrl, new Publisher(io, { audiences, hasOtherNodes }), log);
}
