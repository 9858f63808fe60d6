import { describe, expect, it } from '@jest/globals';
import { decisionDayBounds, type DecisionDays } from './decision-days.js';

const DONE: DecisionDays = {
  pending: '2027-01-29',
  need_found: '2027-02-01',
  made: '2027-02-15',
  notified: '2027-02-16',
  execution_started: '2027-03-01',
  ended: '2027-03-10',
};
const TODAY = '2027-03-15';

describe('the days of a decision', () => {
  it.each([
    ['pending', null, '2027-02-15'],
    ['need_found', null, '2027-03-10'],
    ['made', '2027-01-29', '2027-02-16'],
    ['notified', '2027-02-15', TODAY],
    ['execution_started', '2027-02-15', '2027-03-10'],
    ['ended', '2027-03-01', TODAY],
  ] as const)('are corrected within their order: %s from %s to %s', (of, notBefore, notAfter) => {
    expect(decisionDayBounds(DONE, of, TODAY)).toEqual({ notBefore, notAfter });
  });

  it('are bound by nothing that was not done', () => {
    const refused = { ...DONE, notified: null, execution_started: null };
    expect(decisionDayBounds(refused, 'ended', TODAY)).toEqual({ notBefore: '2027-02-15', notAfter: TODAY });
    const notMade = { ...refused, need_found: null, made: null };
    expect(decisionDayBounds(notMade, 'ended', TODAY).notBefore).toBe('2027-01-29');
    expect(decisionDayBounds(notMade, 'pending', TODAY).notAfter).toBe('2027-03-10');
    expect(decisionDayBounds({ ...refused, ended: null }, 'made', TODAY).notAfter).toBe(TODAY);
    expect(decisionDayBounds({ ...refused, made: null, ended: null }, 'pending', TODAY).notAfter).toBe(TODAY);
  });
});
