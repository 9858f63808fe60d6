import { describe, expect, it } from '@jest/globals';
import { sampleClock } from '../testing/sample-clock.js';
import { leadingClock } from './leading-clock.js';

const law = sampleClock({ id: 'law', dueAt: '2027-01-12T14:15:00.000Z' });
const target = sampleClock({ id: 'target', basis: 'county_target', dueAt: '2026-12-01T14:15:00.000Z' });

describe('the clock that leads a case', () => {
  it('is the earliest while nothing of the law is near', () => {
    expect(leadingClock([law, target])?.id).toBe('target');
    expect(leadingClock([law, { ...target, state: 'breached' }])?.id).toBe('target');
  });

  it('is the law’s as soon as its day is near', () => {
    expect(
      leadingClock([
        { ...law, state: 'due_soon' },
        { ...target, state: 'breached' },
      ])?.id,
    ).toBe('law');
  });

  it('is none that is over, the client’s own, or without a day', () => {
    expect(
      leadingClock([
        { ...law, metAt: '2027-01-01T08:00:00.000Z' },
        { ...law, notApplicableAt: '2027-01-01T08:00:00.000Z' },
        { ...law, binds: 'client' },
        { ...law, dueAt: null },
      ]),
    ).toBeNull();
  });
});
