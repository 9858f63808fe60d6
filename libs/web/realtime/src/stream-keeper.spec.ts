import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { StreamName } from '@rinnalla/contracts';
import type { StreamKeeper } from './stream-keeper.js';
import { eventOf, type FakeLine } from './testing/fake-line.js';
import { KeptStreams } from './testing/kept-streams.js';

const stream = 'workspace:w' satisfies StreamName;
const other = 'case:c' satisfies StreamName;

describe('the stream keeper', () => {
  let line: FakeLine;
  let keeper: StreamKeeper;
  let applied: KeptStreams['applied'];
  let asked: KeptStreams['asked'];
  let resets: KeptStreams['resets'];
  let kept: KeptStreams;

  beforeEach(() => {
    jest.useFakeTimers();
    kept = new KeptStreams();
    ({ line, keeper, applied, asked, resets } = kept);
  });

  afterEach(() => {
    keeper.stop();
    jest.useRealTimers();
  });

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
    kept.resetNext = true;
    line.heartbeat();
    await settle();
    expect(resets).toEqual([stream]);
    kept.resetNext = false;
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

  it('keeps a stream for a while after its last screen closed', async () => {
    const end = await follow();
    end();
    await jest.advanceTimersByTimeAsync(10_000);
    await follow();
    expect(line.watched).toEqual([stream]);
    line.happen(stream);
    expect(applied).toEqual([1]);
  });
});
