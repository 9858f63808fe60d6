import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDay } from '../helsinki-time.js';
import { helsinkiInstant, isWallTime } from './helsinki-instant.js';

describe('helsinkiInstant', () => {
  it.each([
    ['2026-01-14', '16:15', '2026-01-14T14:15:00.000Z', 'winter'],
    ['2026-07-14', '16:15', '2026-07-14T13:15:00.000Z', 'summer'],
    ['2026-03-27', '16:15', '2026-03-27T14:15:00.000Z', 'the Friday before summer time'],
    ['2026-03-30', '16:15', '2026-03-30T13:15:00.000Z', 'the Monday after'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z', 'a minute before clocks jump'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z', 'where they jump to'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z', 'skipped: taken as 4.30'],
    ['2026-10-25', '02:59', '2026-10-24T23:59:00.000Z', 'a minute before the repeated hour'],
    ['2026-10-25', '03:30', '2026-10-25T01:30:00.000Z', 'repeated: its later pass'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z', 'after it'],
    ['2026-10-25', '00:00', '2026-10-24T21:00:00.000Z', 'a day of 25 hours begins'],
    ['2026-10-25', '24:00', '2026-10-25T22:00:00.000Z', 'and ends'],
    ['2026-12-31', '24:00', '2026-12-31T22:00:00.000Z', 'the end of a year'],
  ])('%s at %s is %s: %s', (day, time, moment) => {
    expect(helsinkiInstant(day, time).toISOString()).toBe(moment);
  });

  it('falls on the day it was asked for, in any year from 1900 to 2100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 73_413 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (offset, hour, minute) => {
          const day = addDays('1900-01-01', offset);
          const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
          expect(calendarDay(helsinkiInstant(day, time))).toBe(day);
        },
      ),
    );
  });

  it('refuses what is no day or no time', () => {
    expect(() => helsinkiInstant('2026-02-30', '08:00')).toThrow(RangeError);
    expect(() => helsinkiInstant('2026-02-30', '24:00')).toThrow(RangeError);
    for (const time of ['8:00', '24:01', '08:60', '25:00', '', '08:00:00']) {
      expect(isWallTime(time)).toBe(false);
      expect(() => helsinkiInstant('2026-02-01', time)).toThrow(RangeError);
    }
  });
});
