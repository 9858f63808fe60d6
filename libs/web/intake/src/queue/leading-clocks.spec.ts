import { describe, expect, it } from '@jest/globals';
import type { ContactClock } from '../data/intake-types.js';
import { isPressing, leadingClocks } from './leading-clocks.js';

const clock = (patch: Partial<ContactClock>): ContactClock => ({
  __typename: 'ContactClock',
  id: 'x',
  ruleId: 'R2-START',
  basis: 'statutory',
  kind: 'assessment_started',
  section: '1301/2014 36 § 3 mom.',
  dueOn: '2027-01-20',
  wording: null,
  clockState: 'running',
  ...patch,
});
const URGENT = clock({ ruleId: 'R0-URGENT', kind: 'urgency_assessed', dueOn: null, wording: 'immediately' });
const TARGET = clock({ ruleId: 'R4-TARGET-START', basis: 'county_target', clockState: 'breached' });

describe('what presses most of a contact', () => {
  it('is the earliest day by law, and what the law wants at once', () => {
    const start = clock({});
    const done = clock({ ruleId: 'R2-DONE', dueOn: '2027-04-13' });
    expect(leadingClocks([start, done, URGENT])).toEqual({ dated: start, immediate: URGENT });
  });

  it('is never the county’s own target', () => {
    expect(leadingClocks([TARGET])).toEqual({ dated: null, immediate: null });
    expect(isPressing([TARGET])).toBe(false);
  });

  it.each([
    ['running', false],
    ['due_soon', true],
    ['due_today', true],
    ['breached', true],
  ] as const)('stands out when a clock is %s: %s', (clockState, stands) => {
    expect(isPressing([clock({ clockState })])).toBe(stands);
  });
});
