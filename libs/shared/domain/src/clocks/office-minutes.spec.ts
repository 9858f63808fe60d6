import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS, type OfficeHours, type OfficePeriod } from './office-hours.js';
import { findAfterOfficeMinutes, findClosing, isOfficeOpen, officeMinutesBetween } from './office-minutes.js';

const everyDay = (periods: readonly OfficePeriod[], opensOnHolidays = true): OfficeHours => ({
  weekly: {
    mon: periods,
    tue: periods,
    wed: periods,
    thu: periods,
    fri: periods,
    sat: periods,
    sun: periods,
  },
  opensOnHolidays,
  exceptions: [],
});
const AROUND_THE_CLOCK = everyDay([{ opens: '00:00', closes: '24:00' }]);
const WITH_LUNCH: OfficeHours = {
  ...everyDay([
    { opens: '08:00', closes: '11:00' },
    { opens: '12:00', closes: '16:00' },
  ]),
  opensOnHolidays: false,
  exceptions: [{ day: '2026-12-21', periods: [{ opens: '10:00', closes: '10:10' }] }],
};
const at = (day: string, time: string) => helsinkiInstant(day, time);

describe('minutes of office time', () => {
  it.each([
    ['2026-12-16', '10:50', '2026-12-16', '12:05', 15, 'lunch between'],
    ['2026-12-16', '15:55', '2026-12-17', '08:10', 15, 'a night between'],
    ['2026-12-16', '17:00', '2026-12-16', '23:00', 0, 'the unit is shut'],
    ['2026-12-20', '15:50', '2026-12-22', '08:00', 20, 'an exceptional day between'],
    ['2026-12-23', '15:50', '2026-12-27', '08:05', 15, 'Christmas between'],
    ['2026-12-16', '09:00', '2026-12-16', '08:00', 0, 'the end is before the start'],
  ])('from %s %s to %s %s are %d: %s', (fromDay, fromTime, toDay, toTime, minutes) => {
    expect(officeMinutesBetween(at(fromDay, fromTime), at(toDay, toTime), WITH_LUNCH)).toBe(minutes);
  });

  it('count time that passes on the nights when clocks change', () => {
    const day = (date: string) =>
      officeMinutesBetween(at(date, '00:00'), at(date, '24:00'), AROUND_THE_CLOCK);
    expect(day('2026-03-28')).toBe(24 * 60);
    expect(day('2026-03-29')).toBe(23 * 60);
    expect(day('2026-10-25')).toBe(25 * 60);
  });

  it('count a minute once where periods overlap', () => {
    const hours = everyDay([
      { opens: '08:00', closes: '12:00' },
      { opens: '10:00', closes: '11:00' },
      { opens: '11:30', closes: '13:00' },
    ]);
    expect(officeMinutesBetween(at('2026-12-16', '00:00'), at('2026-12-16', '24:00'), hours)).toBe(300);
  });

  it('of two stretches add up to those of the whole', () => {
    const moment = () =>
      fc.date({
        min: new Date('2026-03-20T00:00:00Z'),
        max: new Date('2026-11-10T00:00:00Z'),
        noInvalidDate: true,
      });
    fc.assert(
      fc.property(moment(), moment(), moment(), (...moments) => {
        const [first, second, third] = moments.toSorted((a, b) => a.getTime() - b.getTime());
        const between = (from: Date, to: Date) => officeMinutesBetween(from, to, WITH_LUNCH);
        expect(between(first!, second!) + between(second!, third!)).toBeCloseTo(between(first!, third!), 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a contact unopened for 15 minutes', () => {
  it.each([
    ['2026-12-16', '08:00', '2026-12-16', '08:15'],
    ['2026-12-16', '10:50', '2026-12-16', '12:05'],
    ['2026-12-16', '10:45', '2026-12-16', '11:00'],
    ['2026-12-16', '22:00', '2026-12-17', '08:15'],
    ['2026-12-20', '15:59', '2026-12-22', '08:04'],
    ['2026-12-24', '09:00', '2026-12-27', '08:15'],
  ])('since %s %s alarms on %s at %s', (fromDay, fromTime, toDay, toTime) => {
    expect(findAfterOfficeMinutes(at(fromDay, fromTime), 15, WITH_LUNCH)).toEqual(at(toDay, toTime));
  });

  it('alarms by the clock where the duty never closes', () => {
    const from = new Date('2026-03-29T00:50:00Z');
    expect(findAfterOfficeMinutes(from, 15, AROUND_THE_CLOCK)).toEqual(new Date('2026-03-29T01:05:00Z'));
  });

  it('never alarms in a unit that never opens, nor in one whose periods are empty', () => {
    expect(findAfterOfficeMinutes(at('2026-12-16', '08:00'), 15, everyDay([]))).toBeNull();
    const backwards = everyDay([{ opens: '10:00', closes: '09:00' }]);
    expect(findAfterOfficeMinutes(at('2026-12-16', '08:00'), 15, backwards)).toBeNull();
  });

  it('has by then been open just so long', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: 1, max: 3000 }),
        (offset, minutes) => {
          const from = new Date(Date.parse('2026-03-20T00:00:00Z') + offset * 60_000);
          const alarm = findAfterOfficeMinutes(from, minutes, ORDINARY_OFFICE_HOURS);
          expect(officeMinutesBetween(from, alarm!, ORDINARY_OFFICE_HOURS)).toBeCloseTo(minutes, 6);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('cannot be asked of no minutes at all', () => {
    expect(() => findAfterOfficeMinutes(at('2026-12-16', '08:00'), 0, AROUND_THE_CLOCK)).toThrow(RangeError);
    expect(() => findAfterOfficeMinutes(at('2026-12-16', '08:00'), NaN, AROUND_THE_CLOCK)).toThrow(
      RangeError,
    );
  });
});

describe('isOfficeOpen', () => {
  it.each([
    ['2026-12-16', '07:59', false],
    ['2026-12-16', '08:00', true],
    ['2026-12-16', '11:00', false],
    ['2026-12-16', '12:00', true],
    ['2026-12-16', '16:00', false],
    ['2026-12-24', '09:00', false],
    ['2026-12-21', '09:00', false],
  ])('%s at %s: %s', (day, time, isOpen) => {
    expect(isOfficeOpen(at(day, time), WITH_LUNCH)).toBe(isOpen);
  });
});

describe('the next closing', () => {
  it.each([
    ['2026-12-16', '08:00', '2026-12-16', '11:00'],
    ['2026-12-16', '15:59', '2026-12-16', '16:00'],
    ['2026-12-21', '10:05', '2026-12-21', '10:10'],
  ])('after %s %s is on %s at %s', (day, time, closingDay, closes) => {
    expect(findClosing(at(day, time), WITH_LUNCH)).toEqual(at(closingDay, closes));
  });

  it.each([
    ['2026-12-16', '11:00'],
    ['2026-12-16', '16:00'],
    ['2026-12-24', '09:00'],
  ])('is none at %s %s: the unit is shut already', (day, time) => {
    expect(findClosing(at(day, time), WITH_LUNCH)).toBeNull();
  });

  it('is none in a unit that never closes, and after the night in one that is open over it', () => {
    expect(findClosing(at('2026-12-16', '08:00'), AROUND_THE_CLOCK)).toBeNull();
    const overNight = {
      ...AROUND_THE_CLOCK,
      exceptions: [{ day: '2026-12-18', periods: [{ opens: '00:00', closes: '07:00' }] }],
    };
    expect(findClosing(at('2026-12-16', '08:00'), overNight)).toEqual(at('2026-12-18', '07:00'));
  });
});
