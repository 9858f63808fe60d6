import { describe, expect, it } from '@jest/globals';
import { checkExtension } from './clock-extension.js';
import { CLOCK_RULES, findClockRule } from './clock-rules.js';

const execution = findClockRule('R5-EXEC', 1)!;
const proposal = {
  dueDay: '2026-12-28',
  newDay: '2027-01-29',
  reason: 'Statement of a specialist is awaited',
};

describe('checkExtension', () => {
  it('allows a later working day with a reason, for the execution of decisions', () => {
    expect(checkExtension(execution, proposal)).toEqual({ kind: 'ok' });
    expect(checkExtension(findClockRule('R6-PSYKO', 1)!, proposal)).toEqual({ kind: 'ok' });
  });

  it('refuses every other clock, naming the section that sets its limit', () => {
    const others = CLOCK_RULES.filter(({ id }) => id !== 'R5-EXEC' && id !== 'R6-PSYKO');
    expect(others).toHaveLength(CLOCK_RULES.length - 2);
    for (const rule of others) {
      expect(checkExtension(rule, proposal)).toEqual({ kind: 'not_extendable', law: rule.law });
    }
    const assessment = findClockRule('R2-DONE', 1)!;
    expect(checkExtension(assessment, proposal)).toMatchObject({
      law: { act: '1301/2014', section: '36 § 3 mom.' },
    });
  });

  it('refuses a clock that has no date to move', () => {
    expect(checkExtension(execution, { ...proposal, dueDay: null })).toMatchObject({
      kind: 'not_extendable',
    });
  });

  it.each([null, '', '  \n', '\u200B', '.', 'kiire kiire'])(
    'asks for the special reason instead of %j',
    (reason) => {
      expect(checkExtension(execution, { ...proposal, reason })).toEqual({
        kind: 'reason_missing',
        law: { act: '1301/2014', section: '45 § 2 mom.' },
      });
    },
  );

  it.each(['2026-12-28', '2026-12-01'])('refuses %s, not after the date that holds', (newDay) => {
    expect(checkExtension(execution, { ...proposal, newDay })).toMatchObject({
      kind: 'not_after_due',
      dueDay: '2026-12-28',
    });
  });

  it('refuses a day on which no limit ends, and offers the next', () => {
    expect(checkExtension(execution, { ...proposal, newDay: '2027-12-24' })).toEqual({
      kind: 'closed_day',
      nextDay: '2027-12-27',
      law: { act: '150/1930', section: '5 §' },
    });
  });

  it('refuses what is no day', () => {
    expect(checkExtension(execution, { ...proposal, newDay: '2027-02-30' })).toMatchObject({
      kind: 'not_a_day',
    });
  });
});
