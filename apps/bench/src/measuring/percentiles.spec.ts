import { describe, expect, it } from '@jest/globals';
import { median, percentile } from './percentiles.js';

const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe('percentiles', () => {
  it('give a value that was really measured, by nearest rank', () => {
    expect(percentile(oneToHundred, 0.5)).toBe(50);
    expect(percentile(oneToHundred, 0.95)).toBe(95);
    expect(percentile(oneToHundred, 0.99)).toBe(99);
    expect(percentile([3, 1], 0.75)).toBe(3);
  });

  it('give the least and the greatest value at the ends', () => {
    expect(percentile([5, 2, 9], 0)).toBe(2);
    expect(percentile([5, 2, 9], 1)).toBe(9);
  });

  it('sort by size, not as text, and leave the values as they were', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('refuse to speak of nothing, or of more than a whole', () => {
    expect(() => median([])).toThrow('Nothing was measured');
    expect(() => percentile([1], 1.5)).toThrow(RangeError);
    expect(() => percentile([1], -0.1)).toThrow(RangeError);
  });
});
