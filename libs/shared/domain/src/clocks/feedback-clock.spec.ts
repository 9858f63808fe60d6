import { describe, expect, it } from '@jest/globals';
import { feedbackDays, feedbackDue, feedbackLaw, feedbackLawOf, feedbackStanding } from './feedback-clock.js';
import { helsinkiInstant } from './helsinki-instant.js';

const at = (day: string, time = '10:00') => helsinkiInstant(day, time);

describe('feedback on accessibility', () => {
  it.each([
    ['an ordinary Monday', '2026-11-16', '2026-11-30'],
    ['a Saturday: the limit moves to Monday', '2026-11-14', '2026-11-30'],
    ['two weeks before Independence Day, a Sunday', '2026-11-22', '2026-12-07'],
    ['two weeks before Christmas Eve: past the holidays', '2026-12-10', '2026-12-28'],
  ])('is answered within 14 days of %s', (_what, receivedOn, dueOn) => {
    expect(feedbackDue(receivedOn)).toEqual({ ruleVersion: 1, dueOn, dueAt: at(dueOn, '16:15') });
  });

  it('says the law and the days of the rule itself', () => {
    expect(feedbackDays('2026-11-16')).toBe(14);
    expect(feedbackLaw({ ruleVersion: 1 })).toEqual({ act: '306/2019', section: '3 luku' });
    expect(feedbackLawOf('2026-11-16')).toEqual({ act: '306/2019', section: '3 luku' });
    expect(() => feedbackLaw({ ruleVersion: 9 })).toThrow('no version 9');
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
    expect(feedbackStanding(feedbackDue('2026-11-16'), null, now)).toEqual({ state, turnsAt });
  });

  it.each([
    ['by its last moment', at('2026-11-30', '16:15'), 'met'],
    ['the evening of its day', at('2026-11-30', '18:00'), 'met_late'],
  ])('was answered %s', (_when, answeredAt, state) => {
    const now = at('2027-01-07');
    expect(feedbackStanding(feedbackDue('2026-11-16'), answeredAt, now)).toEqual({ state, turnsAt: null });
  });

  it('is refused a day that nobody can reckon from', () => {
    expect(() => feedbackDue('1899-12-31')).toThrow(RangeError);
    expect(() => feedbackDue('2026-02-30')).toThrow();
  });
});
