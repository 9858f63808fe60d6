import { describe, expect, it } from '@jest/globals';
import { exactTimeText, relativeTimeText } from './relative-time-text.js';

// 14.30 in Helsinki, winter time.
const now = new Date('2026-12-24T12:30:00Z');
const ago = (iso: string, locale = 'fi-FI') => plain(relativeTimeText(new Date(iso), now, locale));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('relative time', () => {
  it('speaks of seconds as now, of an hour in minutes, of the same day in hours', () => {
    expect(ago('2026-12-24T12:29:30Z')).toBe('nyt');
    expect(ago('2026-12-24T12:28:00Z')).toBe('2 min sitten');
    expect(ago('2026-12-24T09:00:00Z')).toBe('3 t sitten');
  });

  it('calls the day before yesterday’s midnight yesterday, by Finnish days', () => {
    // 23.59 and 0.01 in Helsinki.
    expect(ago('2026-12-23T21:59:00Z')).toBe('eilen klo 23.59');
    expect(ago('2026-12-23T22:01:00Z')).toBe('14 t sitten');
    expect(ago('2026-12-22T21:59:00Z')).toBe('22.12.2026 klo 23.59');
  });

  it('knows yesterday on the 25-hour day when the clock goes back', () => {
    // The clock goes back on 25 October 2026; 24 hours and 30 minutes lie between these.
    const later = new Date('2026-10-25T21:50:00Z');
    expect(plain(relativeTimeText(new Date('2026-10-24T20:40:00Z'), later, 'fi-FI'))).toBe('eilen klo 23.40');
    expect(plain(relativeTimeText(new Date('2026-10-24T21:20:00Z'), later, 'fi-FI'))).toBe('24 t sitten');
  });

  it('takes a clock that runs a little ahead as now, and a real future as it is', () => {
    expect(ago('2026-12-24T12:30:40Z')).toBe('nyt');
    expect(ago('2026-12-25T12:30:00Z')).toBe('25.12.2026 klo 14.30');
  });

  it('speaks Swedish of Finland and unambiguous English', () => {
    expect(ago('2026-12-23T12:30:00Z', 'sv-FI')).toMatch(/^i går kl\. 14[.:]30$/);
    expect(plain(exactTimeText(now, 'en-FI'))).toBe('24 Dec 2026, 14:30');
    expect(plain(exactTimeText(now, 'fi-FI'))).toBe('24.12.2026 klo 14.30');
  });
});
