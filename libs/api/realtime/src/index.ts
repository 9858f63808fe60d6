export * from './live-io.js';
export * from './live-server.js';
export * from './pg-listener.js';
export * from './publisher.js';
export * from './redis.js';
export * from './relay.js';
export * from './revocations.js';
