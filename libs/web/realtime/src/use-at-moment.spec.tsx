import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useAtMoment } from './use-at-moment.js';

const NOW = new Date('2027-01-11T10:00:00.000Z');
const DAY_MS = 86_400_000;
const SLACK_MS = 1_000;
const AGAIN_MS = 60_000;

describe('what turns at a moment told beforehand', () => {
  const called = jest.fn();
  beforeEach(() => {
    called.mockClear();
    jest.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const waitFor = (moment: string | null) =>
    renderHook(({ at }) => useAtMoment(at, called), { initialProps: { at: moment } });
  const inMs = (ms: number) => new Date(NOW.getTime() + ms).toISOString();

  it('is called of a little after it, and each minute until another is told: the server’s clock may be behind', () => {
    const { rerender } = waitFor(inMs(60_000));
    jest.advanceTimersByTime(60_000 + SLACK_MS - 1);
    expect(called).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(AGAIN_MS - 1);
    expect(called).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(2);
    rerender({ at: null });
    jest.advanceTimersByTime(DAY_MS);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('is waited for longer than a timer can hold', () => {
    waitFor(inMs(60 * DAY_MS));
    jest.advanceTimersByTime(59 * DAY_MS);
    expect(called).not.toHaveBeenCalled();
    jest.advanceTimersByTime(DAY_MS + SLACK_MS);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('is nothing where there is none, or nobody looks any more', () => {
    const { rerender, unmount } = waitFor(null);
    jest.advanceTimersByTime(DAY_MS);
    rerender({ at: inMs(2 * DAY_MS) });
    unmount();
    jest.advanceTimersByTime(3 * DAY_MS);
    expect(called).not.toHaveBeenCalled();
  });
});
