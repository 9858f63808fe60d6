import { describe, expect, it } from '@jest/globals';
import { choiceOf, searchOf, USUAL_CHOICE, type CalculatorChoice } from './calculator-choice.js';
import { readCalculatorSearch } from './calculator-search.js';

describe('the calculator’s address', () => {
  it('says only what differs from the usual, and reads back the same reckoning', () => {
    const choice: CalculatorChoice = {
      ...USUAL_CHOICE,
      rule: 'R1-OVER75',
      start: '2026-12-16',
      madeBy: 'close_person',
      purpose: 'advice',
      evesCount: false,
      closes: '15:00',
    };
    expect(choiceOf(searchOf(choice))).toEqual(choice);
    expect(searchOf(USUAL_CHOICE)).toEqual({});
    expect(searchOf({ ...USUAL_CHOICE, basis: 'free', count: '7', closes: '8.05' })).toEqual({
      limit: '7wd',
      closes: '08:05',
    });
  });

  it('puts a rule under its own basis, and a limit alone under none', () => {
    expect(choiceOf({ rule: 'R4-TARGET-START', basis: 'statutory' }).basis).toBe('county_target');
    expect(choiceOf({ limit: '3mo' })).toMatchObject({ basis: 'free', count: '3', unit: 'mo' });
    expect(choiceOf({ basis: 'county_target' })).toMatchObject({ basis: 'county_target', rule: '' });
  });

  it('keeps faulty words for their field, within reason', () => {
    expect(choiceOf(readCalculatorSearch({ limit: 0, start: 20261216, rule: {}, x: 1 }))).toEqual({
      ...USUAL_CHOICE,
      basis: 'free',
      count: '0',
      start: '20261216',
    });
    expect(readCalculatorSearch({ start: 'x'.repeat(500) }).start).toHaveLength(24);
  });
});
