import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { findRedis } from './find-redis.js';
import { type TestRedis, startRedis } from './start-redis.js';

const quickly = { retryStrategy: null, maxRetriesPerRequest: 0, lazyConnect: true } as const;

const started = await startRedis();
/** Where no Redis can be had these tests count as skipped. */
const describeWithRedis = started ? describe : describe.skip;

describeWithRedis('a Redis for tests', () => {
  let redis: TestRedis;

  beforeAll(() => {
    if (started) redis = started;
  });
  afterAll(() => redis.stop());

  async function connectTo(server: TestRedis): Promise<Redis> {
    const client = new Redis(server.url, quickly);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  it('answers on loopback and keeps nothing on disk', async () => {
    const client = await connectTo(redis);
    await client.set('tila', 'suunnitelma');
    expect(await client.get('tila')).toBe('suunnitelma');
    expect(await client.config('GET', 'bind')).toEqual(['bind', '127.0.0.1']);
    expect(await client.config('GET', 'save')).toEqual(['save', '']);
    expect(await client.config('GET', 'appendonly')).toEqual(['appendonly', 'no']);
    client.disconnect();
  });

  it('comes back empty on the same port after a kill -9', async () => {
    const before = await connectTo(redis);
    await before.set('tila', 'suunnitelma');
    await redis.kill9();
    await expect(connectTo(redis)).rejects.toThrow();
    const again = await startRedis({ port: redis.port });
    if (!again) throw new Error('Redis was there a moment ago');
    redis = again;
    const after = await connectTo(redis);
    expect(await after.get('tila')).toBeNull();
    before.disconnect();
    after.disconnect();
  });

  it('says so when its port is taken', async () => {
    await expect(startRedis({ port: redis.port })).rejects.toThrow(/did not start on port|in use/);
  });
});

describe('looking for Redis on PATH', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rinnalla-path-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes Valkey for Redis, but only what can be run', async () => {
    const valkey = path.join(folder, 'valkey-server');
    await writeFile(valkey, '#!/bin/sh\n');
    expect(await findRedis(folder)).toBeNull();
    await chmod(valkey, 0o755);
    expect(await findRedis(`/nowhere${path.delimiter}${folder}`)).toBe(valkey);
  });
});
