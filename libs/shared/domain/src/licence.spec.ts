import { describe, expect, it } from '@jest/globals';
import { isLicenceInForce } from './licence.js';

describe('a licence', () => {
  it.each([
    [null, null, true],
    ['2026-03-10', null, true],
    ['2026-03-09', null, false],
    [null, '2026-03-11', true],
    [null, '2026-03-10', false],
    ['2030-01-01', '2025-01-01', false],
  ])(
    'until %s and restricted since %s is in force on 10 March: %s',
    (validUntil, restrictedSince, inForce) => {
      expect(isLicenceInForce({ validUntil, restrictedSince }, '2026-03-10')).toBe(inForce);
    },
  );
});
