import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { StreamName } from '@rinnalla/contracts';
import type { StreamKeeper } from './stream-keeper.js';
import type { FakeLine } from './testing/fake-line.js';
import { KeptStreams } from './testing/kept-streams.js';

const stream = 'workspace:w' satisfies StreamName;
const other = 'case:c' satisfies StreamName;

describe('the stream keeper, where a right may have ended', () => {
  let line: FakeLine;
  let keeper: StreamKeeper;
  let applied: KeptStreams['applied'];
  let resets: KeptStreams['resets'];
  let lost: KeptStreams['lost'];
  let hidden: KeptStreams['hidden'];
  let kept: KeptStreams;

  beforeEach(() => {
    jest.useFakeTimers();
    kept = new KeptStreams();
    ({ line, keeper, applied, resets, lost, hidden } = kept);
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
    kept.resetNext = true;
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
