import { describe, expect, it } from '@jest/globals';
import { clockState, dueNow, dueSoonFrom, type ClockInstance } from './clock-state.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import type { Limit } from './limit.js';

const OPTIONS = { dueSoon: DEFAULT_COUNTY_PARAMETERS.dueSoon };
const at = (day: string, time = '10:00') => helsinkiInstant(day, time);
const dueOn = (day: string) => ({ day, at: at(day, '16:15') });

function clock(limit: Limit, due: string, extra: Partial<ClockInstance> = {}): ClockInstance {
  return {
    ruleId: 'R5-EXEC',
    ruleVersion: 1,
    basis: 'statutory',
    kind: 'decision_executed',
    eventId: 'case',
    startedAt: at('2026-09-01'),
    limit,
    due: dueOn(due),
    extendedTo: null,
    metAt: null,
    notApplicableAt: null,
    ...extra,
  };
}

const sevenWeekdays = clock({ count: 7, unit: 'wd' }, '2026-12-28');
const threeMonths = clock({ count: 3, unit: 'mo' }, '2026-12-28');

describe('a clock of weekdays', () => {
  it.each([
    ['2026-12-21', '10:00', 'running'],
    // The 25th to 27th are no weekdays: two are left from the 23rd, the 24th and the 28th.
    ['2026-12-22', '23:59', 'running'],
    ['2026-12-23', '00:00', 'due_soon'],
    ['2026-12-27', '23:59', 'due_soon'],
    ['2026-12-28', '00:00', 'due_today'],
    ['2026-12-28', '16:15', 'due_today'],
    ['2026-12-28', '16:16', 'breached'],
    ['2027-02-01', '10:00', 'breached'],
  ] as const)('due on 28 December is on %s at %s %s', (day, time, state) => {
    expect(clockState(sevenWeekdays, at(day, time), OPTIONS)).toBe(state);
  });
});

describe('a clock of months', () => {
  it.each([
    ['2026-12-13', '23:59', 'running'],
    ['2026-12-14', '00:00', 'due_soon'],
    ['2026-12-28', '08:00', 'due_today'],
    ['2026-12-28', '16:16', 'breached'],
  ] as const)('due on 28 December is on %s at %s %s', (day, time, state) => {
    expect(clockState(threeMonths, at(day, time), OPTIONS)).toBe(state);
  });

  it('is due soon as early as the county says', () => {
    const dueSoon = { ...OPTIONS.dueSoon, mo: { count: 30, unit: 'd' } as const };
    expect(dueSoonFrom(threeMonths, dueOn('2026-12-28'), { dueSoon })).toBe('2026-11-28');
    expect(clockState(threeMonths, at('2026-11-28'), { dueSoon })).toBe('due_soon');
  });
});

describe('a clock that was met', () => {
  it.each([
    ['2026-12-01', '10:00', 'met'],
    ['2026-12-28', '16:15', 'met'],
    ['2026-12-28', '16:16', 'met_late'],
    ['2027-02-01', '10:00', 'met_late'],
  ] as const)('on %s at %s is for ever %s', (day, time, state) => {
    const met = { ...threeMonths, metAt: at(day, time) };
    expect(clockState(met, at('2030-01-01'), OPTIONS)).toBe(state);
  });
});

describe('an extended clock', () => {
  const extended = { ...threeMonths, extendedTo: dueOn('2027-01-29') };

  it.each([
    ['2026-12-01', 'extended'],
    ['2027-01-14', 'extended'],
    ['2027-01-15', 'due_soon'],
    ['2027-01-29', 'due_today'],
    ['2027-01-30', 'breached'],
  ] as const)('to 29 January is on %s %s', (day, state) => {
    expect(clockState(extended, at(day), OPTIONS)).toBe(state);
  });

  it('is met by its new date, and keeps the first', () => {
    expect(clockState({ ...extended, metAt: at('2027-01-20') }, at('2027-02-20'), OPTIONS)).toBe('met');
    expect(clockState({ ...extended, metAt: at('2027-02-01') }, at('2027-02-20'), OPTIONS)).toBe('met_late');
    expect(dueNow(extended)).toEqual(dueOn('2027-01-29'));
    expect(extended.due).toEqual(dueOn('2026-12-28'));
  });
});

describe('a clock without a due date', () => {
  const undated = { ...threeMonths, limit: null, due: null };

  it('runs until it is met', () => {
    expect(clockState(undated, at('2040-01-01'), OPTIONS)).toBe('running');
    expect(clockState({ ...undated, metAt: at('2039-01-01') }, at('2040-01-01'), OPTIONS)).toBe('met');
  });
});

describe('a clock that does not apply', () => {
  it('is neither late nor met', () => {
    const none = { ...threeMonths, notApplicableAt: at('2026-12-01') };
    expect(clockState(none, at('2027-12-01'), OPTIONS)).toBe('not_applicable');
    expect(clockState({ ...none, metAt: at('2027-11-01') }, at('2027-12-01'), OPTIONS)).toBe(
      'not_applicable',
    );
  });
});

describe('a clock of hours', () => {
  it('is due soon the day before, and breached by the minute', () => {
    const breach = { ...threeMonths, limit: null, due: { day: '2026-03-30', at: at('2026-03-30', '21:00') } };
    expect(clockState(breach, at('2026-03-28', '23:00'), OPTIONS)).toBe('running');
    expect(clockState(breach, at('2026-03-29', '01:00'), OPTIONS)).toBe('due_soon');
    expect(clockState(breach, at('2026-03-30', '21:00'), OPTIONS)).toBe('due_today');
    expect(clockState(breach, at('2026-03-30', '21:01'), OPTIONS)).toBe('breached');
  });
});

describe('a clock that was breached before it was extended', () => {
  const extendedTo = dueOn('2027-02-01');
  const late = { ...threeMonths, extendedTo, breachedAt: threeMonths.due?.at ?? null };

  it.each([
    ['the day it was extended', '2027-01-04', null, 'breached'],
    ['the new day comes near', '2027-01-25', null, 'breached'],
    ['it is met by the new day', '2027-01-25', at('2027-01-20'), 'met_late'],
    ['it turns out to have been met in time', '2027-01-25', at('2026-12-20'), 'met'],
  ] as const)('stays breached: %s', (_when, day, metAt, state) => {
    expect(clockState({ ...late, metAt }, at(day), OPTIONS)).toBe(state);
  });
});
