import { describe, expect, it } from '@jest/globals';
import { accessibilityHref, readAccessibilitySearch } from './accessibility-search.js';

const CASE = '/cases/0197d5b8-0000-7000-8000-0000000000ab/clocks';

describe('the way to the accessibility statement', () => {
  it('tells from which page one comes, and never whose', () => {
    expect(accessibilityHref('/deadlines')).toBe('/accessibility?from=%2Fdeadlines');
    const href = accessibilityHref(CASE);
    expect(decodeURIComponent(href)).toBe('/accessibility?from=/cases/…/clocks');
  });

  it('does not tell that one comes from the statement itself', () => {
    expect(accessibilityHref('/accessibility')).toBe('/accessibility');
  });

  it('reads nothing but a page out of an address, and no record', () => {
    expect(readAccessibilitySearch({ from: CASE })).toEqual({ from: '/cases/…/clocks' });
    for (const from of [undefined, 7, 'https://elsewhere', `/${'x'.repeat(500)}`]) {
      expect(readAccessibilitySearch({ from })).toEqual({});
    }
  });
});
