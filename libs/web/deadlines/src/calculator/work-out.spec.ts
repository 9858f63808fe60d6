import { describe, expect, it } from '@jest/globals';
import {
  CLOCK_RULES,
  clocksFor,
  DEFAULT_COUNTY_PARAMETERS,
  helsinkiInstant,
  ORDINARY_OFFICE_HOURS,
} from '@rinnalla/domain';
import { choiceOf } from './calculator-choice.js';
import type { CalculatorSearch } from './calculator-search.js';
import { workOut } from './work-out.js';

const answer = (search: CalculatorSearch) => workOut(choiceOf(search));
const faultsOf = (search: CalculatorSearch) => {
  const outcome = answer(search);
  return outcome.kind === 'unready' ? outcome.faults.map(({ field, reason }) => `${field} ${reason}`) : [];
};
const dueOf = (search: CalculatorSearch) => {
  const outcome = answer(search);
  return outcome.kind === 'reckoned' || outcome.kind === 'hours'
    ? outcome.due.at.toISOString()
    : outcome.kind;
};

describe('workOut', () => {
  it('gives the due moment of a rule, at the unit’s closing by Finnish time', () => {
    expect(dueOf({ rule: 'R1-OVER75', start: '2026-12-16' })).toBe('2026-12-28T14:15:00.000Z');
    expect(dueOf({ rule: 'R1-OVER75', start: '2026-06-01', closes: '15:00' })).toBe(
      '2026-06-10T12:00:00.000Z',
    );
    expect(dueOf({ rule: 'R9-APPEAL', start: '2026-11-03', closes: '24:00' })).toBe(
      '2026-12-03T22:00:00.000Z',
    );
  });

  it('gives what the server gives, for every rule that a pending case starts', () => {
    const start = '2026-02-13';
    const clocks = clocksFor(
      {
        client: {
          birthDate: '2015-01-01',
          statedAge: null,
          highestCareAllowance: false,
          disabledPerson: false,
          specialSupport: true,
          childProtection: true,
        },
        events: [{ kind: 'pending', id: 'e', at: helsinkiInstant(start, '09:00') }],
      },
      { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS },
    );
    expect(clocks).toHaveLength(4);
    for (const { ruleId, due } of clocks) {
      expect([ruleId, dueOf({ rule: ruleId, start })]).toEqual([ruleId, due?.at.toISOString()]);
    }
  });

  it('counts the eves, or not, as the county reads the law', () => {
    expect(answer({ limit: '7wd', start: '2024-12-16' })).toMatchObject({ due: { day: '2024-12-27' } });
    expect(answer({ limit: '7wd', start: '2024-12-16', eves: 'no' })).toMatchObject({
      due: { day: '2024-12-30' },
    });
  });

  it('lets hours pass by the clock, through nights, holidays and the change of time', () => {
    expect(dueOf({ rule: 'R12-BREACH', start: '2026-03-27', at: '12:00' })).toBe('2026-03-30T10:00:00.000Z');
    expect(faultsOf({ rule: 'R12-BREACH', start: '2026-03-27' })).toEqual(['at required']);
  });

  it('starts no clock of the client’s side for anyone else, nor for a report', () => {
    const contact = { rule: 'R1-OVER75', start: '2026-12-16' };
    expect(answer({ ...contact, by: 'professional' })).toMatchObject({
      kind: 'not_started',
      unmet: 'made_by',
    });
    expect(answer({ ...contact, why: 'report_of_need' })).toMatchObject({
      kind: 'not_started',
      unmet: 'purpose',
    });
    expect(answer({ ...contact, by: 'close_person' })).toMatchObject({ kind: 'reckoned' });
  });

  it('applies no rule to a day before it came into force', () => {
    expect(answer({ rule: 'R1-VAMMAIS', start: '2024-12-31' })).toMatchObject({
      kind: 'not_in_force',
      validFrom: '2025-01-01',
    });
    expect(answer({ rule: 'R1-VAMMAIS', start: '2025-01-01' }).kind).toBe('reckoned');
  });

  it('gives no day where the law has only words', () => {
    expect(answer({ rule: 'R0-URGENT', start: '2026-12-16' })).toMatchObject({
      kind: 'undated',
      wording: 'immediately',
    });
  });

  it('says of each field what is wrong with it', () => {
    expect(faultsOf({})).toEqual(['rule required', 'start required']);
    expect(faultsOf({ rule: 'R99', start: '2025-02-29' })).toEqual([
      'rule unknown_rule',
      'start no_such_day',
    ]);
    expect(faultsOf({ limit: '0wd', start: '1899-12-31', closes: '25:00' })).toEqual([
      'count not_1_to_999',
      'start not_1900_to_2100',
      'closes not_a_time',
    ]);
    for (const limit of ['1000d', '-1mo', '1.5d', 'seven']) {
      expect([limit, ...faultsOf({ limit, start: '2026-01-01' })]).toEqual([limit, 'count not_1_to_999']);
    }
    expect(faultsOf({ limit: '1wd', start: '2101-01-01' })).toEqual(['start not_1900_to_2100']);
    expect(faultsOf({ limit: '999mo', start: '2100-12-31' })).toEqual([]);
  });

  it('answers something for every rule', () => {
    for (const { id } of CLOCK_RULES) {
      expect([id, answer({ rule: id, start: '2026-12-16', at: '08:00' }).kind]).not.toEqual([id, 'unready']);
    }
  });
});
