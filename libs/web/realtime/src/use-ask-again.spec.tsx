import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useEffect } from 'react';
import { useAskAgain } from './use-ask-again.js';

describe('asking again', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const open = (gatherMs?: number) => {
    const asked: string[] = [];
    const hook = renderHook(
      ({ way }: { way: string }) => {
        const { askAgain, keep } = useAskAgain(gatherMs);
        useEffect(() => keep(() => asked.push(way)), [keep, way]);
        return askAgain;
      },
      { initialProps: { way: 'first' } },
    );
    return { ...hook, asked };
  };

  it('asks once for what is heard within a moment, and anew for what is heard after it', () => {
    const { result, asked } = open(20);
    result.current();
    jest.advanceTimersByTime(19);
    result.current();
    expect(asked).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(asked).toEqual(['first']);
    jest.advanceTimersByTime(100);
    expect(asked).toEqual(['first']);
    result.current();
    jest.advanceTimersByTime(20);
    expect(asked).toEqual(['first', 'first']);
  });

  it('asks at once where nothing is gathered', () => {
    const { result, asked } = open(0);
    result.current();
    result.current();
    expect(asked).toEqual(['first', 'first']);
  });

  it('is one function between renders, and asks by the newest way', () => {
    const { result, rerender, asked } = open();
    const first = result.current;
    first();
    rerender({ way: 'second' });
    expect(result.current).toBe(first);
    jest.advanceTimersByTime(1_000);
    expect(asked).toEqual(['second']);
  });

  it('asks for nobody who has left', () => {
    const { result, unmount, asked } = open();
    result.current();
    unmount();
    jest.advanceTimersByTime(1_000);
    expect(asked).toEqual([]);
  });
});
