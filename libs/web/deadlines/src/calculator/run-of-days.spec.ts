import { describe, expect, it } from '@jest/globals';
import { reckonDue } from '@rinnalla/domain';
import { calendarMonth, listedDays, shownRun } from './run-of-days.js';

describe('what is shown of a run of days', () => {
  it('is every month of a short one', () => {
    const reckoning = reckonDue({ count: 7, unit: 'wd' }, '2026-12-29');
    expect(shownRun(reckoning)).toEqual({ first: ['2026-12', '2027-01'], between: [], last: [] });
    expect(listedDays(reckoning, shownRun(reckoning)).first).toHaveLength(reckoning.counted.length);
  });

  it('is the first month and the end of a long one, with the months between by name', () => {
    const reckoning = reckonDue({ count: 3, unit: 'mo' }, '2025-11-30');
    const run = shownRun(reckoning);
    expect(run).toEqual({
      first: ['2025-11'],
      between: ['2025-12', '2026-01'],
      last: ['2026-02', '2026-03'],
    });
    expect(listedDays(reckoning, run).first.map(({ day }) => day)).toEqual([
      '2025-11-30',
      '2025-12-30',
      '2026-01-30',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('stays short however long the run', () => {
    const reckoning = reckonDue({ count: 999, unit: 'mo' }, '2024-02-29');
    const run = shownRun(reckoning);
    const { first, last } = listedDays(reckoning, run);
    expect(run.first.length + run.last.length).toBeLessThanOrEqual(3);
    expect(first.length + last.length).toBeLessThan(40);
    expect(last.at(-1)).toMatchObject({ step: 'due' });
  });
});

describe('a month of the calendar', () => {
  it('has whole weeks from Monday', () => {
    const { weeks } = calendarMonth('2026-12');
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(calendarMonth('2027-02').weeks).toHaveLength(4);
  });
});
