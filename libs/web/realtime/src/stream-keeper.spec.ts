import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { LiveEvent, StreamName } from '@rinnalla/contracts';
import { StreamKeeper, type StreamCursor } from './stream-keeper.js';
import type { NumberedEvent } from './stream-position.js';
import { eventOf, FakeLine } from './testing/fake-line.js';

const stream = 'workspace:w' satisfies StreamName;
const other = 'case:c' satisfies StreamName;

describe('the stream keeper', () => {
  let line: FakeLine;
  let keeper: StreamKeeper;
  let applied: number[];
  let asked: (readonly StreamCursor[])[];
  let resets: StreamName[];
  let lost: StreamName[];
  let resetNext: boolean;
  /** Numbers of events that the reader may not know of. */
  let hidden: Set<number>;

  beforeEach(() => {
    jest.useFakeTimers();
    line = new FakeLine();
    applied = [];
    asked = [];
    resets = [];
    lost = [];
    resetNext = false;
    hidden = new Set();
    const source = {
      watch: (streams: readonly StreamName[]) => line.watch(streams),
      unwatch: () => line.unwatch(),
      eventsSince: async (cursors: readonly StreamCursor[]) => {
        await Promise.resolve();
        if (!line.isConnected) throw new Error('unreachable');
        asked.push(cursors);
        return cursors.map(({ stream: name, after }) => ({
          stream: name,
          isReset: resetNext,
          head: line.heads.get(name) ?? 0,
          events: resetNext ? [] : line.eventsSince(name, after).map(asTold),
        }));
      },
    };
    keeper = new StreamKeeper(source, {
      apply: (event) => applied.push(event.seq),
      reset: (streams) => resets.push(...streams),
      lost: (streams) => lost.push(...streams),
      moved: () => undefined,
    });
    line.start({
      connected: () => keeper.connected(),
      disconnected: () => keeper.disconnected(),
      event: (event) => keeper.receive(event),
      heads: (heads) => keeper.heads(heads),
      revoked: (streams) => keeper.revoked(streams),
      presence: () => undefined,
      signedOut: () => undefined,
    });
  });

  afterEach(() => {
    keeper.stop();
    jest.useRealTimers();
  });

  const asTold = (event: LiveEvent): NumberedEvent =>
    hidden.has(event.seq) ? { stream: event.stream, seq: event.seq, hidden: true } : event;
  const settle = () => jest.advanceTimersByTimeAsync(0);
  const follow = async (name: StreamName = stream) => {
    const end = keeper.follow(name);
    await settle();
    return end;
  };

  it('starts at the head it joined at and applies what follows, each number once', async () => {
    line.heads.set(stream, 41);
    await follow();
    const event = line.happen(stream);
    line.repeat(event);
    line.repeat(eventOf(stream, 7));
    line.happen(stream);
    expect(applied).toEqual([42, 43]);
    expect(asked).toEqual([]);
  });

  it('applies what arrived between joining and the answer to it', async () => {
    line.heads.set(stream, 3);
    keeper.follow(stream);
    keeper.receive(eventOf(stream, 3));
    keeper.receive(eventOf(stream, 4));
    await settle();
    expect(applied).toEqual([4]);
  });

  it('fetches what a gap left out and keeps the order', async () => {
    await follow();
    line.happen(stream);
    line.happen(stream, {}, { isHeard: false });
    line.happen(stream, {}, { isHeard: false });
    line.happen(stream);
    await settle();
    expect(applied).toEqual([1, 2, 3, 4]);
    expect(asked).toEqual([[{ stream, after: 1 }]]);
  });

  it('puts events that overtook each other in order without asking twice', async () => {
    await follow();
    const first = line.happen(stream, {}, { isHeard: false });
    const second = line.happen(stream, {}, { isHeard: false });
    line.repeat(second);
    line.repeat(first);
    await settle();
    expect(applied).toEqual([1, 2]);
    expect(asked).toHaveLength(1);
  });

  it('counts events it may not know of', async () => {
    await follow();
    line.happen(stream);
    keeper.receive({ stream, seq: 2, hidden: true });
    line.heads.set(stream, 2);
    line.happen(stream);
    await settle();
    expect(applied).toEqual([1, 3]);
    expect(asked).toEqual([]);
  });

  it('catches up after a reconnect from where it was, all streams in one request', async () => {
    await follow();
    await follow(other);
    line.happen(stream);
    line.break();
    line.happen(stream);
    line.happen(other);
    expect(keeper.isCurrent).toBe(false);
    line.connect();
    await settle();
    expect(applied).toEqual([1, 2, 1]);
    expect(asked.flat()).toEqual([
      { stream, after: 1 },
      { stream: other, after: 0 },
    ]);
    expect(keeper.isCurrent).toBe(true);
  });

  describe('when a right may have ended unheard', () => {
    it('takes the stream for lost after a reconnect that tells of what it may not know', async () => {
      await follow();
      await follow(other);
      line.happen(stream);
      line.break();
      line.happen(stream);
      line.happen(stream);
      line.happen(other);
      hidden.add(3);
      line.connect();
      await settle();
      expect(applied).toEqual([1, 2, 1]);
      expect(lost).toEqual([stream]);
      expect(keeper.isCurrent).toBe(true);
    });

    it('does so too after a machine that slept, whose wire was never seen to break', async () => {
      await follow();
      line.happen(stream, {}, { isHeard: false });
      hidden.add(1);
      await jest.advanceTimersByTimeAsync(16_000);
      keeper.wake();
      await settle();
      expect(lost).toEqual([stream]);
    });

    it('does so when too much happened to tell event by event', async () => {
      await follow();
      line.break();
      line.heads.set(stream, 900);
      resetNext = true;
      line.connect();
      await settle();
      expect(lost).toEqual([stream]);
      expect(resets).toEqual([]);
    });

    it('asks no more than that of a wire that stayed whole, nor again once it is', async () => {
      await follow();
      line.happen(stream, {}, { isHeard: false });
      hidden.add(1);
      line.heartbeat();
      await settle();
      expect(lost).toEqual([]);
      line.break();
      line.connect();
      await settle();
      line.happen(stream, {}, { isHeard: false });
      hidden.add(2);
      line.heartbeat();
      await settle();
      expect(lost).toEqual([]);
    });
  });

  it('asks nothing after a reconnect when nothing happened', async () => {
    await follow();
    line.break();
    line.connect();
    await settle();
    expect(asked).toEqual([]);
  });

  it('learns of a lost hint from the heartbeat', async () => {
    await follow();
    line.happen(stream, {}, { isHeard: false });
    line.heartbeat();
    await settle();
    expect(applied).toEqual([1]);
  });

  it('catches up on waking, when it has heard nothing for longer than a heartbeat', async () => {
    await follow();
    line.happen(stream, {}, { isHeard: false });
    keeper.wake();
    await settle();
    expect(applied).toEqual([]);
    await jest.advanceTimersByTimeAsync(16_000);
    keeper.wake();
    await settle();
    expect(applied).toEqual([1]);
  });

  it('resets what is too far behind and goes on from the head', async () => {
    await follow();
    line.heads.set(stream, 900);
    resetNext = true;
    line.heartbeat();
    await settle();
    expect(resets).toEqual([stream]);
    resetNext = false;
    line.happen(stream);
    expect(applied).toEqual([901]);
  });

  it('resets a screen that could not wait for the joining', async () => {
    line.break();
    keeper.follow(stream);
    keeper.readEarly(stream);
    line.connect();
    await settle();
    expect(resets).toEqual([stream]);
  });

  it('tries a failed catch-up again, later and later, until it succeeds', async () => {
    await follow();
    line.happen(stream, {}, { isHeard: false });
    line.isConnected = false;
    line.heartbeat();
    await jest.advanceTimersByTimeAsync(1_200);
    expect(applied).toEqual([]);
    line.isConnected = true;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(applied).toEqual([1]);
    expect(keeper.isCurrent).toBe(true);
  });

  it('tells of a stream that is no longer the reader’s, at once or found out on rejoining', async () => {
    await follow();
    line.revoke([stream]);
    expect(lost).toEqual([stream]);
    line.break();
    line.refused.add(stream);
    line.connect();
    await settle();
    expect(lost).toEqual([stream, stream]);
  });

  it('lets a reader go on when its stream is refused from the start', async () => {
    line.refused.add(stream);
    keeper.follow(stream);
    await expect(keeper.joined(stream)).resolves.toBeUndefined();
    expect(lost).toEqual([]);
  });

  it('keeps a stream for a while after its last screen closed', async () => {
    const end = await follow();
    end();
    await jest.advanceTimersByTimeAsync(10_000);
    await follow();
    expect(line.watched).toEqual([stream]);
    line.happen(stream);
    expect(applied).toEqual([1]);
  });

  it('joins anew what is left of a revoked right, and misses nothing between', async () => {
    await follow();
    line.happen(stream);
    line.revoke([stream]);
    line.happen(stream, {}, { isHeard: false });
    await settle();
    expect(lost).toEqual([stream]);
    expect(line.watched).toEqual([stream, stream]);
    expect(applied).toEqual([1, 2]);
    expect(keeper.isCurrent).toBe(true);
  });

  it('asks again for a refused stream that a screen wants anew: the right may have come back', async () => {
    await follow();
    line.refused.add(stream);
    line.revoke([stream]);
    await settle();
    line.refused.delete(stream);
    line.happen(stream, {}, { isHeard: false });
    await follow();
    expect(applied).toEqual([1]);
    line.happen(stream);
    expect(applied).toEqual([1, 2]);
  });
});
