import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../helsinki-time.js';
import { findLimit, LIMIT_UNITS, writeLimit, type Limit } from './limit.js';
import { addMonths, dueDay, isReckonableDay, lastCountedDay } from './reckoning.js';
import { findClosure } from './weekday.js';

const SEVEN_WEEKDAYS: Limit = { count: 7, unit: 'wd' };
const THREE_MONTHS: Limit = { count: 3, unit: 'mo' };

const aDay = () => fc.integer({ min: 0, max: 73_413 }).map((number) => addDays('1900-01-01', number));
const aLimit = () =>
  fc.record({ count: fc.integer({ min: 1, max: 999 }), unit: fc.constantFrom(...LIMIT_UNITS) });

describe('seven weekdays', () => {
  it.each([
    ['2024-11-12', '2024-11-21', '2024-11-21', 'nothing in between'],
    ['2024-12-13', '2024-12-27', '2024-12-27', 'the seventh would be Christmas Eve'],
    ['2024-12-16', '2024-12-30', '2024-12-27', 'Christmas Eve inside the run'],
    ['2025-04-10', '2025-04-23', '2025-04-23', 'Easter'],
    ['2025-06-11', '2025-06-23', '2025-06-23', 'the seventh would be Midsummer Eve'],
    ['2025-06-12', '2025-06-24', '2025-06-23', 'Midsummer Eve inside the run'],
    ['2025-12-22', '2026-01-07', '2026-01-05', 'Christmas, New Year and Epiphany'],
    ['2026-04-23', '2026-05-05', '2026-05-05', 'May Day'],
    ['2026-05-08', '2026-05-20', '2026-05-20', 'Ascension'],
    ['2026-06-12', '2026-06-24', '2026-06-23', 'Midsummer Eve inside the run'],
    ['2026-12-23', '2027-01-07', '2027-01-05', 'Christmas, New Year and Epiphany'],
  ])('from %s end on %s, or with eves counted on %s: %s', (start, evesLeftOut, evesCounted) => {
    expect(dueDay(SEVEN_WEEKDAYS, start, { evesCount: false })).toBe(evesLeftOut);
    expect(dueDay(SEVEN_WEEKDAYS, start, { evesCount: true })).toBe(evesCounted);
    expect(dueDay(SEVEN_WEEKDAYS, start)).toBe(evesCounted);
  });

  it('end over the turn of the century too', () => {
    expect(dueDay(SEVEN_WEEKDAYS, '2100-12-31')).toBe('2101-01-12');
  });
});

describe('three months', () => {
  it.each([
    ['2025-11-30', '2026-02-28', '2026-03-02', 'no 30 February, and the 28th is a Saturday'],
    ['2025-10-06', '2026-01-06', '2026-01-07', 'Epiphany'],
    ['2026-01-06', '2026-04-06', '2026-04-07', 'Easter Monday'],
    ['2026-03-19', '2026-06-19', '2026-06-22', 'Midsummer Eve'],
    ['2025-09-25', '2025-12-25', '2025-12-29', 'Christmas'],
    ['2026-01-31', '2026-04-30', '2026-04-30', 'no 31 April'],
    ['2026-09-24', '2026-12-24', '2026-12-28', 'Christmas Eve'],
    ['2026-02-01', '2026-05-01', '2026-05-04', 'May Day'],
  ])('from %s end on %s, so on %s: %s', (start, last, due) => {
    expect(lastCountedDay(THREE_MONTHS, start)).toBe(last);
    expect(dueDay(THREE_MONTHS, start)).toBe(due);
  });

  it('end on leap day when there is one, and count from it', () => {
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
  });
});

describe('calendar days', () => {
  it('count every day, and move only the end', () => {
    expect(dueDay({ count: 30, unit: 'd' }, '2026-11-24')).toBe('2026-12-28');
    expect(dueDay({ count: 30, unit: 'd' }, '2026-11-23')).toBe('2026-12-23');
    expect(dueDay({ count: 14, unit: 'd' }, '2026-11-22')).toBe('2026-12-07');
  });
});

describe('a due day', () => {
  it('is one on which a limit may end, and never before the limit', () => {
    fc.assert(
      fc.property(aLimit(), aDay(), fc.boolean(), (limit, start, evesCount) => {
        const due = dueDay(limit, start, { evesCount });
        expect(findClosure(due)).toBeNull();
        expect(due > start).toBe(true);
        expect(due >= lastCountedDay(limit, start, { evesCount })).toBe(true);
        if (limit.unit !== 'mo') expect(due >= addDays(start, limit.count)).toBe(true);
      }),
    );
  });

  it('does not come earlier for a later event, or for a longer limit', () => {
    fc.assert(
      fc.property(aLimit(), aDay(), fc.integer({ min: 0, max: 40 }), (limit, start, later) => {
        const laterStart = addDays(start, later);
        fc.pre(isReckonableDay(laterStart));
        expect(dueDay(limit, laterStart) >= dueDay(limit, start)).toBe(true);
        const longer = { ...limit, count: Math.min(999, limit.count + later) };
        expect(dueDay(longer, start) >= dueDay(limit, start)).toBe(true);
      }),
    );
  });

  it('comes no later when eves are counted', () => {
    fc.assert(
      fc.property(aLimit(), aDay(), (limit, start) => {
        expect(dueDay(limit, start, { evesCount: true }) <= dueDay(limit, start, { evesCount: false })).toBe(
          true,
        );
      }),
    );
  });
});

describe('what cannot be reckoned', () => {
  it.each(['1899-12-31', '2101-01-01', '2026-02-29', '2026-2-1', '', 'tomorrow', '2026-01-01T10:00'])(
    'is an event on %j',
    (start) => {
      expect(isReckonableDay(start)).toBe(false);
      expect(() => dueDay(SEVEN_WEEKDAYS, start)).toThrow(RangeError);
    },
  );

  it.each([0, -1, 1000, 1.5, NaN, Infinity])('is a limit of %d days', (count) => {
    expect(() => dueDay({ count, unit: 'd' }, '2026-01-01')).toThrow(RangeError);
  });

  it.each(['', '0wd', '007wd', '1000d', '7', 'wd', '7 wd', '7w', '7WD', '-7d', '7.5d', '7wd ', '+7d'])(
    'is a limit written %j',
    (text) => {
      expect(findLimit(text)).toBeNull();
    },
  );

  it('and every limit is read as it is written', () => {
    fc.assert(fc.property(aLimit(), (limit) => expect(findLimit(writeLimit(limit))).toEqual(limit)));
  });
});
