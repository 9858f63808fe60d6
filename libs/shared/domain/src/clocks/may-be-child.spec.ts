import { describe, expect, it } from '@jest/globals';
import { mayBeChild } from './clock-condition.js';

describe('somebody who may be a child', () => {
  it.each([
    ['born less than 18 years ago', '2009-01-02', null, true],
    ['eighteen today', '2009-01-01', null, false],
    ['eighteen today, though said to be a child', '2009-01-01', 'child', false],
    ['said to be a child', null, 'child', true],
    ['said to be grown', null, 'adult', false],
    ['said to be old', null, 'over_75', false],
    ['of whom nothing is known', null, null, true],
  ] as const)('is one %s', (_who, birthDate, statedAge, isSo) => {
    expect(mayBeChild({ birthDate, statedAge }, '2027-01-01')).toBe(isSo);
  });
});
