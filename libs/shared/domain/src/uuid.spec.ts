import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUuid } from './uuid.js';

describe('a UUID', () => {
  it('is known by its form, in either letter case', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(isUuid(uuid)).toBe(true);
        expect(isUuid(uuid.toUpperCase())).toBe(true);
      }),
    );
  });

  it.each([
    '',
    'x',
    '0190d7a2-5b3c-7e1f-8a2b',
    '{0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b}',
    '0190d7a25b3c7e1f8a2b1c2d3e4f5a6b',
  ])('is not %j', (text) => {
    expect(isUuid(text)).toBe(false);
  });

  it('has nothing around it', () => {
    expect(isUuid(' 0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b')).toBe(false);
    expect(isUuid('0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b\n')).toBe(false);
  });
});
