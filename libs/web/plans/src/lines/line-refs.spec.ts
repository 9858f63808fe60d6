import { describe, expect, it } from '@jest/globals';
import { readOriginal } from './line-refs.js';

describe('a line as it stood before a correction', () => {
  it('is read by its texts; what is empty or no text is left out', () => {
    const original = JSON.stringify({ title: 'Vanha', description: '', attainment: -1, dueOn: null });
    expect(readOriginal({ original })).toEqual({ title: 'Vanha' });
  });

  it('is nothing where what was kept is no object', () => {
    expect(readOriginal({ original: 'null' })).toEqual({});
  });
});
