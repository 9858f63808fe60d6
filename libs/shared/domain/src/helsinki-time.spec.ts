import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDay, daysBetween, isCalendarDay } from './helsinki-time.js';

const aDay = () =>
  fc
    .date({
      min: new Date('1800-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

describe('calendarDay', () => {
  it.each([
    ['2026-01-14T21:59:59.999Z', '2026-01-14'],
    ['2026-01-14T22:00:00Z', '2026-01-15'],
    ['2026-07-14T20:59:59.999Z', '2026-07-14'],
    ['2026-07-14T21:00:00Z', '2026-07-15'],
    ['2025-12-31T22:00:00Z', '2026-01-01'],
  ])('at %s is %s in Helsinki, summer time or not', (moment, day) => {
    expect(calendarDay(new Date(moment))).toBe(day);
  });

  it('changes at midnight also on the nights when the clocks change', () => {
    expect(calendarDay(new Date('2026-03-28T22:00:00Z'))).toBe('2026-03-29');
    expect(calendarDay(new Date('2026-03-29T20:59:59Z'))).toBe('2026-03-29');
    expect(calendarDay(new Date('2026-03-29T21:00:00Z'))).toBe('2026-03-30');
    expect(calendarDay(new Date('2026-10-25T21:59:59Z'))).toBe('2026-10-25');
    expect(calendarDay(new Date('2026-10-25T22:00:00Z'))).toBe('2026-10-26');
  });

  it('refuses a moment that is none', () => {
    expect(() => calendarDay(new Date('no'))).toThrow(RangeError);
  });
});

describe('isCalendarDay', () => {
  it.each(['2024-02-29', '2000-02-29', '1899-12-31', '2026-12-31'])('knows %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-1-1',
    '2026-01-01T00:00',
    '',
  ])('refuses %j', (day) => {
    expect(isCalendarDay(day)).toBe(false);
  });
});

describe('addDays and daysBetween', () => {
  it('walk over months, years, leap days and changed clocks', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(daysBetween('2026-10-26', '2026-10-26')).toBe(0);
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(aDay(), fc.integer({ min: -50_000, max: 50_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('refuse what is no calendar day or no whole number', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-01', 0.5)).toThrow(RangeError);
    expect(() => daysBetween('2026-02-01', 'tomorrow')).toThrow(RangeError);
  });
});
