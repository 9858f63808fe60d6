import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, startRedis, type TestRedis, until } from '@rinnalla/api-testing';
import type { HiddenEvent, LiveEvent, StreamName } from '@rinnalla/contracts';
import { TestPerson } from '../src/testing/test-person.js';
import { startTestNode, startTestServer, type TestServer } from '../src/testing/test-server.js';

const port = await freePort();
let redis: TestRedis | null = await startRedis({ port });
const describeWithRedis = redis ? describe : describe.skip;

describeWithRedis('two nodes and Redis', () => {
  let first: TestServer;
  let second: Pick<TestServer, 'server' | 'url' | 'stop'>;
  let stream: StreamName;
  let version = 1;
  const seen: (LiveEvent | HiddenEvent)[] = [];
  let heads: Record<string, number> = {};

  beforeAll(async () => {
    const switches = { REDIS_URL: `redis://127.0.0.1:${String(port)}` };
    first = await startTestServer({ switches });
    second = await startTestNode(first, switches);
    stream = `workspace:${first.town.workspaceA}`;
    const lead = await TestPerson.signIn(second, 'lead');
    const socket = await lead.connect();
    socket.on('event', (event) => seen.push(event));
    socket.on('heads', (told) => (heads = { ...heads, ...told }));
    await socket.emitWithAck('watch', [stream]);
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
    await redis?.stop();
  });

  /** Moves the case back and forth on a node. @returns the workspace stream's number after it */
  const move = async (node: Pick<TestServer, 'url'>): Promise<number> => {
    const worker = await TestPerson.signIn(node, 'worker');
    const to = ['service', 'follow_up', 'planning'][(version - 1) % 3];
    const moved = await worker.change<{ __typename: string; positions: { stream: string; seq: number }[] }>(
      'moveCase',
      'MoveCaseInput',
      { caseId: first.town.caseA, version, to },
      '... on CaseMoved { positions { stream seq } }',
    );
    expect(moved.__typename).toBe('CaseMoved');
    version += 1;
    return Math.max(
      ...moved.positions.filter((position) => position.stream === stream).map((position) => position.seq),
    );
  };
  const hasSeen = (seq: number) => () => seen.some((event) => event.seq === seq);

  it('has exactly one relay', async () => {
    await until(() => first.server.live.relay.isActive !== second.server.live.relay.isActive);
  });

  it('tells a watcher on one node of a change made on the other, within a second', async () => {
    const seq = await move(first);
    await until(hasSeen(seq), { timeoutMs: 1_000 });
  });

  it('closes the sockets of a signed-out person on the other node, also while Redis is down', async () => {
    await redis?.stop();
    const onFirst = await TestPerson.signIn(first, 'counsellor');
    const onSecond = await TestPerson.signIn(second, 'counsellor');
    const socket = await onSecond.connect();
    const started = Date.now();
    await fetch(`${first.url}/auth/logout-everywhere`, {
      method: 'POST',
      headers: { cookie: onFirst.cookie },
    });
    await until(() => socket.disconnected);
    expect(Date.now() - started).toBeLessThan(1_500);
  });

  it('loses nothing while Redis is down: the heartbeat names the number a screen lacks', async () => {
    const seq = await move(first);
    await until(() => (heads[stream] ?? 0) >= seq, { timeoutMs: 15_000 });
  });

  it('heals by itself when Redis is back, emptied', async () => {
    redis = await startRedis({ port });
    await until(
      async () => {
        const seq = await move(first);
        return until(hasSeen(seq), { timeoutMs: 500 }).then(
          () => true,
          () => false,
        );
      },
      { timeoutMs: 15_000 },
    );
  });

  it('has a relay again within two seconds when its node is gone', async () => {
    const [holder, other] = first.server.live.relay.isActive
      ? [first.server, second.server]
      : [second.server, first.server];
    await holder.live.relay.stop();
    const started = Date.now();
    await until(() => other.live.relay.isActive, { timeoutMs: 3_000 });
    expect(Date.now() - started).toBeLessThan(2_000);
    const seq = await move(second);
    await until(hasSeen(seq), { timeoutMs: 2_000 });
  });
});
