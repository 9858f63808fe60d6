import { describe, expect, it } from '@jest/globals';
import {
  dueInstant,
  findOfficeHoursProblem,
  officePeriods,
  ORDINARY_OFFICE_HOURS,
  type OfficeHours,
} from './office-hours.js';

const WITH_LUNCH = [
  { opens: '12:30', closes: '15:30' },
  { opens: '09:00', closes: '11:30' },
];
const unit: OfficeHours = {
  ...ORDINARY_OFFICE_HOURS,
  weekly: { ...ORDINARY_OFFICE_HOURS.weekly, wed: WITH_LUNCH },
  exceptions: [
    { day: '2026-12-23', periods: [{ opens: '08:00', closes: '12:00' }] },
    { day: '2026-12-28', periods: [] },
    { day: '2026-12-26', periods: [{ opens: '10:00', closes: '14:00' }] },
  ],
};

describe('office hours', () => {
  it('are the week’s, unless the day is a holiday, unless it is an exception', () => {
    expect(officePeriods(unit, '2026-12-16')).toEqual(WITH_LUNCH);
    expect(officePeriods(unit, '2026-12-19')).toEqual([]);
    expect(officePeriods(unit, '2026-12-24')).toEqual([]);
    expect(officePeriods(unit, '2026-12-23')).toEqual([{ opens: '08:00', closes: '12:00' }]);
    expect(officePeriods(unit, '2026-12-26')).toEqual([{ opens: '10:00', closes: '14:00' }]);
    expect(officePeriods({ ...unit, opensOnHolidays: true }, '2026-12-24')).toHaveLength(1);
  });

  it('make a limit end at the last closing of its day, summer time or not', () => {
    expect(dueInstant('2026-12-16', unit).toISOString()).toBe('2026-12-16T13:30:00.000Z');
    expect(dueInstant('2026-12-23', unit).toISOString()).toBe('2026-12-23T10:00:00.000Z');
    expect(dueInstant('2026-03-27', unit).toISOString()).toBe('2026-03-27T14:15:00.000Z');
    expect(dueInstant('2026-03-30', unit).toISOString()).toBe('2026-03-30T13:15:00.000Z');
  });

  it('do not move a limit when the unit is shut on its day: the ordinary closing time stands in', () => {
    expect(dueInstant('2026-12-28', unit).toISOString()).toBe('2026-12-28T14:15:00.000Z');
  });

  it.each([
    [{ mon: [{ opens: '8:00', closes: '16:00' }] }, [], 'not_a_time', 'mon'],
    [{ tue: [{ opens: '16:00', closes: '08:00' }] }, [], 'closes_before_opens', 'tue'],
    [{ tue: [{ opens: '08:00', closes: '08:00' }] }, [], 'closes_before_opens', 'tue'],
    [{ wed: [...WITH_LUNCH, { opens: '11:00', closes: '12:00' }] }, [], 'overlap', 'wed'],
    [{}, [{ day: '2026-02-30', periods: [] }], 'not_a_day', '2026-02-30'],
    [
      {},
      [
        { day: '2026-02-02', periods: [] },
        { day: '2026-02-02', periods: WITH_LUNCH },
      ],
      'day_twice',
      '2026-02-02',
    ],
    [{}, [{ day: '2026-02-02', periods: [{ opens: '', closes: '09:00' }] }], 'not_a_time', '2026-02-02'],
  ] as const)('written as %j with exceptions %j are refused: %s on %s', (weekly, exceptions, problem, on) => {
    const hours = { ...unit, weekly: { ...unit.weekly, ...weekly }, exceptions };
    expect(findOfficeHoursProblem(hours)).toEqual({ problem, on });
  });

  it('may touch, end at midnight, and come in any order', () => {
    const night = [
      { opens: '16:00', closes: '24:00' },
      { opens: '00:00', closes: '08:00' },
      { opens: '08:00', closes: '16:00' },
    ];
    expect(findOfficeHoursProblem({ ...unit, weekly: { ...unit.weekly, sun: night } })).toBeNull();
    expect(findOfficeHoursProblem(ORDINARY_OFFICE_HOURS)).toBeNull();
  });
});
