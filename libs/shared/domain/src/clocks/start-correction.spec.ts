import { describe, expect, it } from '@jest/globals';
import { calendarDay } from '../helsinki-time.js';
import { correctedMoment, startKeeperOf } from './start-correction.js';

const NOW = new Date('2027-03-30T09:00:00+03:00');

describe('the correction of a day that a clock counts from', () => {
  it('is made on the clock, but for days that a decision or a signature keeps', () => {
    for (const kind of ['learned', 'contact', 'pending', 'referral_received'] as const)
      expect(startKeeperOf(kind)).toBeNull();
    for (const kind of ['decision_pending', 'need_found', 'decision_notified'] as const)
      expect(startKeeperOf(kind)).toBe('decision');
    expect(startKeeperOf('plan_signed')).toBe('signed_plan');
  });

  it('keeps the hour on the wall, also across the change to summer time', () => {
    const told = new Date('2027-03-29T08:15:00+03:00');
    expect(correctedMoment(told, '2027-03-26', NOW)).toEqual(new Date('2027-03-26T08:15:00+02:00'));
    expect(correctedMoment(told, '2027-03-29', NOW)).toEqual(told);
  });

  it('never reaches past the moment of the correction', () => {
    const told = new Date('2027-03-29T15:00:00+03:00');
    expect(correctedMoment(told, '2027-03-30', NOW)).toEqual(NOW);
    expect(calendarDay(correctedMoment(told, '2027-03-30', NOW))).toBe('2027-03-30');
  });
});
