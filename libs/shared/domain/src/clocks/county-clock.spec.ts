import { describe, expect, it } from '@jest/globals';
import {
  countyDays,
  countyDue,
  countyLaw,
  countyLawOf,
  countyStanding,
  findCountyDue,
} from './county-clock.js';
import { helsinkiInstant } from './helsinki-instant.js';

const at = (day: string, time = '10:00') => helsinkiInstant(day, time);

describe('feedback on accessibility', () => {
  it.each([
    ['an ordinary Monday', '2026-11-16', '2026-11-30'],
    ['a Saturday: the limit moves to Monday', '2026-11-14', '2026-11-30'],
    ['two weeks before Independence Day, a Sunday', '2026-11-22', '2026-12-07'],
    ['two weeks before Christmas Eve: past the holidays', '2026-12-10', '2026-12-28'],
  ])('is answered within 14 days of %s', (_what, receivedOn, dueOn) => {
    expect(countyDue('R11-FEEDBACK', receivedOn)).toEqual({
      ruleVersion: 1,
      dueOn,
      dueAt: at(dueOn, '16:15'),
    });
  });

  it('says the law and the days of the rule itself', () => {
    expect(countyDays('R11-FEEDBACK', '2026-11-16')).toBe(14);
    expect(countyLaw('R11-FEEDBACK', { ruleVersion: 1 })).toEqual({ act: '306/2019', section: '3 luku' });
    expect(countyLawOf('R11-FEEDBACK', '2026-11-16')).toEqual({ act: '306/2019', section: '3 luku' });
    expect(() => countyLaw('R11-FEEDBACK', { ruleVersion: 9 })).toThrow('no version 9');
  });

  it.each([
    ['the day it came', at('2026-11-16'), 'running', at('2026-11-23', '00:00')],
    ['the evening before it is due soon', at('2026-11-22', '23:59'), 'running', at('2026-11-23', '00:00')],
    ['a week before', at('2026-11-23', '00:00'), 'due_soon', at('2026-11-30', '00:00')],
    ['its day', at('2026-11-30', '00:00'), 'due_today', new Date(at('2026-11-30', '16:15').getTime() + 1)],
    [
      'its last moment',
      at('2026-11-30', '16:15'),
      'due_today',
      new Date(at('2026-11-30', '16:15').getTime() + 1),
    ],
    ['after it', new Date(at('2026-11-30', '16:15').getTime() + 1), 'breached', null],
  ])('stands unanswered: %s', (_when, now, state, turnsAt) => {
    expect(countyStanding('R11-FEEDBACK', countyDue('R11-FEEDBACK', '2026-11-16'), null, now)).toEqual({
      state,
      turnsAt,
    });
  });

  it.each([
    ['by its last moment', at('2026-11-30', '16:15'), 'met'],
    ['the evening of its day', at('2026-11-30', '18:00'), 'met_late'],
  ])('was answered %s', (_when, answeredAt, state) => {
    const now = at('2027-01-07');
    expect(countyStanding('R11-FEEDBACK', countyDue('R11-FEEDBACK', '2026-11-16'), answeredAt, now)).toEqual({
      state,
      turnsAt: null,
    });
  });

  it('is refused a day that nobody can reckon from', () => {
    expect(() => countyDue('R11-FEEDBACK', '1899-12-31')).toThrow(RangeError);
    expect(() => countyDue('R11-FEEDBACK', '2026-02-30')).toThrow();
  });
});

describe('a client’s request for log data', () => {
  it.each([
    ['an ordinary day', '2026-03-02', '2026-05-04'],
    ['a month that has no such day', '2025-12-31', '2026-03-02'],
    ['two months before a Saturday', '2025-10-06', '2025-12-08'],
  ])('is answered within two months of %s', (_what, requestedOn, dueOn) => {
    expect(countyDue('R10-LOGREQ', requestedOn)).toEqual({
      ruleVersion: 1,
      dueOn,
      dueAt: at(dueOn, '16:15'),
    });
  });

  it('is no such request before the act was in force', () => {
    expect(findCountyDue('R10-LOGREQ', '2023-12-31')).toBeNull();
    expect(countyLawOf('R10-LOGREQ', '2024-01-01')).toEqual({ act: '703/2023', section: '11 §' });
    expect(() => countyDays('R10-LOGREQ', '2026-01-05')).toThrow('counts no days');
  });

  it('is due soon two weeks before', () => {
    const due = countyDue('R10-LOGREQ', '2026-03-02');
    const stateOn = (day: string) => countyStanding('R10-LOGREQ', due, null, at(day)).state;
    expect(['2026-04-19', '2026-04-20', '2026-05-04', '2026-05-05'].map(stateOn)).toEqual([
      'running',
      'due_soon',
      'due_today',
      'breached',
    ]);
  });
});
