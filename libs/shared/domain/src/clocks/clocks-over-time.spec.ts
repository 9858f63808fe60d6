import { describe, expect, it } from '@jest/globals';
import type { ClockClient, StartEvent } from './clock-facts.js';
import { CLOCK_RULES } from './clock-rules.js';
import type { ClockRule } from './clock-rule.js';
import { clocksFor, type ClockSetting, findTerms } from './clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS } from './office-hours.js';

const CHILD: ClockClient = {
  birthDate: '2015-05-05',
  statedAge: null,
  highestCareAllowance: false,
  disabledPerson: false,
  specialSupport: false,
  childProtection: false,
};
const SETTING: ClockSetting = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
const at = (day: string, time = '10:00') => helsinkiInstant(day, time);
const pending = (day: string): StartEvent => ({ kind: 'pending', id: 'case', at: at(day) });

describe('a change of the law', () => {
  const changed: readonly ClockRule[] = CLOCK_RULES.flatMap((rule): ClockRule[] =>
    rule.id === 'R2-START'
      ? [
          { ...rule, validUntil: '2026-12-31' },
          {
            ...rule,
            version: 2,
            validFrom: '2027-01-01',
            limit: { kind: 'counted', limit: { count: 14, unit: 'd' } },
          },
        ]
      : [rule],
  );

  it('governs events from its first day on, whenever they are asked about', () => {
    const child = { ...CHILD, specialSupport: true };
    const startOf = (day: string) =>
      clocksFor({ client: child, events: [pending(day)] }, { ...SETTING, rules: changed }).find(
        ({ ruleId }) => ruleId === 'R2-START',
      );
    expect(startOf('2026-12-31')).toMatchObject({ ruleVersion: 1, due: { day: '2027-01-13' } });
    expect(startOf('2027-01-01')).toMatchObject({ ruleVersion: 2, due: { day: '2027-01-15' } });
  });

  it('gives an event the version and the limit of its own day, and none before the first', () => {
    const inForce = { ...SETTING, rules: changed };
    expect(findTerms('R2-START', at('2026-12-31'), inForce)).toMatchObject({ ruleVersion: 1 });
    expect(findTerms('R2-START', at('2027-01-01'), inForce)).toEqual({
      ...{ ruleVersion: 2, limit: { count: 14, unit: 'd' }, hours: null },
    });
    expect(findTerms('R2-START', at('2015-03-31'), inForce)).toBeNull();
    expect(findTerms('R12-BREACH', at('2026-12-31'), inForce)).toMatchObject({ limit: null, hours: 72 });
  });

  it('leaves a county without a target no terms', () => {
    const targets = { assessment_started: null, assessment_completed: null };
    const setting = { ...SETTING, county: { ...DEFAULT_COUNTY_PARAMETERS, targets } };
    expect(findTerms('R4-TARGET-START', at('2026-12-31'), setting)).toBeNull();
    expect(findTerms('R4-TARGET-START', at('2026-12-31'), SETTING)).toMatchObject({
      limit: { count: 7, unit: 'wd' },
    });
  });
});

describe('a change of the county’s parameters', () => {
  it('governs events from its moment on: one before it keeps its own', () => {
    const noon = at('2026-12-23', '12:00');
    const settingAt = (moment: Date): ClockSetting => ({
      ...SETTING,
      county: { ...DEFAULT_COUNTY_PARAMETERS, evesCount: moment < noon },
    });
    const startOf = (time: string) => {
      const event: StartEvent = { kind: 'pending', id: 'case', at: at('2026-12-23', time) };
      return clocksFor({ client: { ...CHILD, childProtection: true }, events: [event] }, settingAt)[0];
    };
    expect(startOf('11:59')).toMatchObject({ ruleId: 'R3-START', due: { day: '2027-01-05' } });
    expect(startOf('12:00')).toMatchObject({ ruleId: 'R3-START', due: { day: '2027-01-07' } });
  });
});
