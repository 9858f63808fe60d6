import { describe, expect, it } from '@jest/globals';
import { isBlank } from './blank.js';

describe('isBlank', () => {
  it.each([null, undefined, '', '   ', '\n\t', '\u00a0', '\u200b\u200d', '\ufeff'])(
    'finds nothing to read in %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', ' ä ', '0', '-', '✓'])('finds something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
