import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import type { LiveIo } from './live-io.js';

/**
 * Lets several nodes tell each other of events and presence. Never the only copy and never a carrier of revocations: while Redis
 * is away, each node's heartbeat and the catch-up by number do the work.
 * @returns closes both connections
 */
export function connectNodes(
  io: LiveIo,
  redisUrl: string,
  log: { redisFault(error: unknown): void },
): () => void {
  let lastFault = 0;
  const onFault = (error: unknown) => {
    if (Date.now() - lastFault > 10_000) log.redisFault(error);
    lastFault = Date.now();
  };
  const options = { enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: () => 500 } as const;
  const publisher = new Redis(redisUrl, options);
  // Subscriptions are asked for before the connection stands; they are queued here and renewed by ioredis after each reconnect.
  const subscriber = new Redis(redisUrl, {
    ...options,
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
  });
  publisher.on('error', onFault);
  subscriber.on('error', onFault);
  io.adapter(createAdapter(withoutRejections(publisher, onFault), subscriber, { requestsTimeout: 1_000 }));
  return () => {
    publisher.disconnect();
    subscriber.disconnect();
  };
}

/** The adapter never awaits its publishing; a hint that can't be sent is noted instead of ending the process. */
function withoutRejections(publisher: Redis, onFault: (error: unknown) => void): Redis {
  const publish = publisher.publish.bind(publisher);
  publisher.publish = (channel: string, message: string) =>
    publish(channel, message).catch((error: unknown) => {
      onFault(error);
      return 0;
    });
  return publisher;
}
