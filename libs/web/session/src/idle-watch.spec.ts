import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent } from '@testing-library/react';
import { IdleWatch, type Idleness } from './idle-watch.js';

const minute = 60_000;

describe('the idle watch', () => {
  let watch: IdleWatch;
  let told: Idleness['kind'][];
  let notes: number;

  beforeEach(() => {
    jest.useFakeTimers();
    told = [];
    notes = 0;
    watch = new IdleWatch(
      { noteInput: () => (notes += 1), changed: ({ kind }) => told.push(kind) },
      30 * minute,
    );
    watch.start();
  });

  afterEach(() => {
    watch.stop();
    jest.useRealTimers();
  });

  it('warns two minutes before half an hour without input, then says it is over', () => {
    jest.advanceTimersByTime(28 * minute - 1_000);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1_000);
    expect(told[0]).toBe('warning');
    jest.advanceTimersByTime(2 * minute);
    expect(told.at(-1)).toBe('over');
    expect(told.filter((kind) => kind === 'over')).toHaveLength(1);
  });

  it('counts from input and tells the server of it at most once a minute', () => {
    for (let second = 0; second < 20 * 60; second += 1) {
      jest.advanceTimersByTime(1_000);
      fireEvent.keyDown(document.body, { key: 'a' });
    }
    jest.advanceTimersByTime(27 * minute);
    expect(told).toEqual([]);
    expect(notes).toBe(20);
  });

  it('takes no stray key for an answer to its warning, but its button', () => {
    jest.advanceTimersByTime(29 * minute);
    fireEvent.keyDown(document.body, { key: 'a' });
    expect(told.at(-1)).toBe('warning');
    watch.stay();
    expect(told.at(-1)).toBe('active');
    expect(notes).toBe(1);
  });

  it('keeps to the limit it is given', () => {
    const short = new IdleWatch(
      { noteInput: () => undefined, changed: ({ kind }) => told.push(kind) },
      10 * minute,
    );
    short.start();
    jest.advanceTimersByTime(10 * minute);
    expect(told.at(-1)).toBe('over');
    short.stop();
  });

  it('finds out on waking that the machine slept too long', () => {
    jest.setSystemTime(Date.now() + 31 * minute);
    fireEvent(document, new Event('visibilitychange'));
    expect(told).toEqual(['over']);
  });
});
