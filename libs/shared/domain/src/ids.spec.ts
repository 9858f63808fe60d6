import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isId, isUuid, parseId, type CaseId } from './ids.js';

describe('ids', () => {
  it('knows every UUID, in either letter case', () => {
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
  ])('refuses %j', (text) => {
    expect(isUuid(text)).toBe(false);
    expect(parseId<CaseId>(text)).toBeNull();
  });

  it('refuses a UUID with anything around it', () => {
    expect(isUuid(' 0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b')).toBe(false);
    expect(isUuid('0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b\n')).toBe(false);
  });

  it('reads an id in the spelling of the database', () => {
    expect(parseId<CaseId>('0190D7A2-5B3C-7E1F-8A2B-1C2D3E4F5A6B')).toBe(
      '0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b',
    );
    expect(isId<CaseId>('0190d7a2-5b3c-7e1f-8a2b-1c2d3e4f5a6b')).toBe(true);
  });
});
