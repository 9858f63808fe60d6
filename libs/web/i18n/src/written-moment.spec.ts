import { describe, expect, it } from '@jest/globals';
import { momentOf, wallTime, writtenMoment } from './written-moment.js';

describe('a moment as people write it', () => {
  it.each([
    ['8.05', '08:05'],
    ['16:15', '16:15'],
    [' 0.00 ', '00:00'],
    ['25.00', null],
    ['8', null],
    ['klo 8', null],
    ['', null],
  ])('reads %j', (written, time) => {
    expect(wallTime(written)).toBe(time);
  });

  it('is of Finland’s clock, in summer and in winter', () => {
    expect(momentOf('2026-07-01', '8.05')).toBe('2026-07-01T05:05:00.000Z');
    expect(momentOf('2026-12-01', '8.05')).toBe('2026-12-01T06:05:00.000Z');
    expect(momentOf('2026-12-01', 'aamulla')).toBeNull();
  });

  it('is written so that it is read back', () => {
    const moment = '2026-11-30T22:30:00.000Z';
    const { day, time } = writtenMoment(new Date(moment));
    expect(day).toBe('2026-12-01');
    expect(momentOf(day, time)).toBe(moment);
  });
});
