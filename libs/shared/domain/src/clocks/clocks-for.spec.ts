import { describe, expect, it } from '@jest/globals';
import { contradictsBirth, isUnderAge } from './clock-condition.js';
import type { ClockClient, StartEvent } from './clock-facts.js';
import { clocksFor, type ClockSetting } from './clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS } from './office-hours.js';

const ADULT: ClockClient = {
  birthDate: '1980-05-05',
  statedAge: null,
  highestCareAllowance: false,
  disabledPerson: false,
  specialSupport: false,
  childProtection: false,
};
const CHILD: ClockClient = { ...ADULT, birthDate: '2015-05-05' };
const SETTING: ClockSetting = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
const at = (day: string, time = '10:00') => helsinkiInstant(day, time);

const contact = (
  day: string,
  madeBy:
    | 'client'
    | 'close_person'
    | 'legal_representative'
    | 'professional'
    | 'other_person'
    | 'unknown' = 'client',
  purpose: 'to_get_services' | 'report_of_need' | 'advice' = 'to_get_services',
): StartEvent => ({ kind: 'contact', id: `arrival ${day}`, at: at(day), madeBy, purpose });
/** Of the same arrival as the contact of that day. */
const pending = (day: string): StartEvent => ({ kind: 'pending', id: `arrival ${day}`, at: at(day) });

const inWords = (client: ClockClient, events: readonly StartEvent[], setting = SETTING) =>
  clocksFor({ client, events }, setting).map(({ ruleId, due }) => `${ruleId} ${due?.day ?? '-'}`);

describe('an adult’s clocks', () => {
  it('have no number from the law, and the county’s own targets beside it', () => {
    expect(inWords(ADULT, [contact('2026-11-16'), pending('2026-11-16')])).toEqual([
      'R4-TARGET-START 2026-11-25',
      'R4-TARGET-DONE 2027-02-15',
      'R4-START -',
      'R4-DONE -',
    ]);
  });

  it('have no targets in a county that has set none', () => {
    const county = {
      ...DEFAULT_COUNTY_PARAMETERS,
      targets: { assessment_started: null, assessment_completed: null },
    };
    expect(inWords(ADULT, [pending('2026-11-16')], { ...SETTING, county })).toEqual([
      'R4-START -',
      'R4-DONE -',
    ]);
  });

  it('do not change when special support is found', () => {
    const events = [contact('2026-11-16'), pending('2026-11-16')];
    expect(inWords({ ...ADULT, specialSupport: true }, events)).toEqual(inWords(ADULT, events));
  });

  it('start with the day that a worker learned of them, at once', () => {
    const [clock] = clocksFor(
      { client: ADULT, events: [{ kind: 'learned', id: 'call', at: at('2026-11-16') }] },
      SETTING,
    );
    expect(clock).toEqual({
      ruleId: 'R0-URGENT',
      ruleVersion: 1,
      basis: 'statutory',
      kind: 'urgency_assessed',
      eventId: 'call',
      startedAt: at('2026-11-16'),
      limit: null,
      due: null,
    });
  });
});

describe('the seven weekdays of SHL 36 § 2 mom.', () => {
  const elderly: ClockClient = { ...ADULT, birthDate: '1945-01-01' };

  it.each([
    ['client', 'to_get_services', true],
    ['close_person', 'to_get_services', true],
    ['legal_representative', 'to_get_services', true],
    ['professional', 'to_get_services', false],
    ['other_person', 'to_get_services', false],
    ['unknown', 'to_get_services', false],
    ['client', 'advice', false],
    ['close_person', 'report_of_need', false],
  ] as const)('after a contact by %s, made %s: %s', (madeBy, purpose, runs) => {
    const ids = inWords(elderly, [contact('2026-11-16', madeBy, purpose), pending('2026-11-16')]);
    expect(ids.includes('R1-OVER75 2026-11-25')).toBe(runs);
    // The county's target takes the place of a limit that the law does not give, and never stands beside one.
    expect(ids.includes('R4-TARGET-START 2026-11-25')).toBe(!runs);
    expect(ids.includes('R4-START -')).toBe(!runs);
    expect(ids).toContain('R4-DONE -');
  });

  it('take the place of no limit that another need has, whenever it comes up', () => {
    const events = [contact('2026-11-16'), pending('2026-11-16'), pending('2027-11-15')];
    expect(inWords(elderly, events)).toEqual([
      'R1-OVER75 2026-11-25',
      'R4-TARGET-DONE 2027-02-15',
      'R4-TARGET-START 2027-11-24',
      'R4-TARGET-DONE 2028-02-14',
      'R4-DONE -',
      'R4-START -',
      'R4-DONE -',
    ]);
  });

  it('begin on the 75th birthday, or when the county says', () => {
    const born = { ...ADULT, birthDate: '1951-11-16' };
    const at76 = { ...SETTING, county: { ...DEFAULT_COUNTY_PARAMETERS, elderlyFromAge: 76 } };
    expect(inWords(born, [contact('2026-11-15')])).toEqual([]);
    expect(inWords(born, [contact('2026-11-16')])).toEqual(['R1-OVER75 2026-11-25']);
    expect(inWords(born, [contact('2026-11-16')], at76)).toEqual([]);
    expect(
      inWords({ ...ADULT, birthDate: null, statedAge: 'over_75' }, [contact('2026-11-16')]),
    ).toHaveLength(1);
    expect(inWords({ ...ADULT, birthDate: null }, [contact('2026-11-16')])).toEqual([]);
  });

  it('run once for each ground', () => {
    const client = { ...elderly, highestCareAllowance: true, disabledPerson: true };
    expect(inWords(client, [contact('2026-11-16')])).toEqual([
      'R1-OVER75 2026-11-25',
      'R1-HOITOTUKI 2026-11-25',
      'R1-VAMMAIS 2026-11-25',
    ]);
  });

  it('count for a disabled person only from contacts of 2025 on', () => {
    const client = { ...ADULT, disabledPerson: true };
    expect(inWords(client, [contact('2024-12-31')])).toEqual([]);
    expect(inWords(client, [contact('2025-01-01')])).toEqual(['R1-VAMMAIS 2025-01-13']);
  });

  it('count from the day in Finland, also late in the evening', () => {
    const late: StartEvent = { ...contact('2026-11-16'), at: new Date('2026-11-16T22:30:00Z') };
    expect(inWords(elderly, [late])).toEqual(['R1-OVER75 2026-11-26']);
  });
});

describe('a child’s clocks', () => {
  it('run from the day the case became pending when special support is found later', () => {
    expect(inWords(CHILD, [pending('2026-09-24')])).toContain('R4-START -');
    expect(inWords({ ...CHILD, specialSupport: true }, [pending('2026-09-24')])).toEqual([
      'R2-START 2026-10-05',
      'R2-DONE 2026-12-28',
    ]);
  });

  it('are a child’s by the age on that day', () => {
    const client = { ...ADULT, birthDate: '2008-11-16', specialSupport: true };
    expect(inWords(client, [pending('2026-11-15')])).toContain('R2-START 2026-11-24');
    expect(inWords(client, [pending('2026-11-16')])).toContain('R4-START -');
    const stated = { ...client, birthDate: null, statedAge: 'child' } as const;
    expect(inWords(stated, [pending('2026-11-16')])).toContain('R2-START 2026-11-25');
  });

  it('run by both acts at once in a child-protection case, and are all kept', () => {
    expect(
      inWords({ ...CHILD, specialSupport: true, childProtection: true }, [pending('2026-11-16')]),
    ).toEqual(['R2-START 2026-11-25', 'R3-START 2026-11-25', 'R2-DONE 2027-02-16', 'R3-DONE 2027-02-16']);
  });

  it('need no birth date in a child-protection case', () => {
    const unknown = { ...CHILD, birthDate: null, childProtection: true };
    expect(inWords(unknown, [pending('2026-11-16')])).toEqual(['R3-START 2026-11-25', 'R3-DONE 2027-02-16']);
  });

  it('run from a child-protection report whatever function the case is handled in, and from that report only', () => {
    const earlier = { ...pending('2026-01-05'), id: 'before' };
    const reported = { ...pending('2026-11-16'), childProtection: true };
    const words = inWords(CHILD, [earlier, reported]);
    expect(words.filter((word) => word.startsWith('R3'))).toEqual([
      'R3-START 2026-11-25',
      'R3-DONE 2027-02-16',
    ]);
    expect(inWords(CHILD, [reported])).toEqual(['R3-START 2026-11-25', 'R3-DONE 2027-02-16']);
  });

  it('are no adult’s in a child-protection case (LSL 6 §)', () => {
    const isOf = (client: Partial<ClockClient>) =>
      inWords({ ...CHILD, childProtection: true, ...client }, [pending('2026-11-16')]).some((word) =>
        word.startsWith('R3'),
      );
    expect(isOf({ birthDate: '2008-11-17' })).toBe(true);
    expect(isOf({ birthDate: '2008-11-16' })).toBe(false);
    expect(isOf({ birthDate: '1994-02-02' })).toBe(false);
    expect(isOf({ birthDate: null, statedAge: 'child' })).toBe(true);
    expect(isOf({ birthDate: null, statedAge: 'adult' })).toBe(false);
    expect(isOf({ birthDate: null, statedAge: 'over_75' })).toBe(false);
  });
});

describe('what is said of an age', () => {
  it.each([
    ['child', '2008-11-17', false],
    ['child', '2008-11-16', true],
    ['adult', '2008-11-16', false],
    ['adult', '2008-11-17', true],
    ['adult', '1940-01-01', false],
    ['over_75', '1951-11-16', false],
    ['over_75', '1951-11-17', true],
    ['over_75', '2015-05-05', true],
  ] as const)('%s of somebody born on %s goes against that: %s', (statedAge, birthDate, expected) => {
    expect(contradictsBirth(statedAge, birthDate, '2026-11-16')).toBe(expected);
  });

  it.each([
    ['2008-11-17', true],
    ['2008-11-16', false],
    ['2026-11-16', true],
  ])('a child is under 18 (LSL 6 §): born on %s, %s', (birthDate, expected) => {
    expect(isUnderAge(birthDate, '2026-11-16')).toBe(expected);
  });
});

describe('later clocks', () => {
  const one = (event: StartEvent, client = ADULT) => inWords(client, [event]);
  const young = { ...ADULT, birthDate: '2004-05-05' };

  it('give three months to carry out a decision that is not urgent', () => {
    const matter = { kind: 'decision_pending', id: 'matter', at: at('2025-11-30') } as const;
    expect(one({ ...matter, urgent: false })).toEqual(['R5-EXEC 2026-03-02']);
    expect(one({ ...matter, urgent: true })).toEqual([]);
  });

  it('give a month to support a young person, from 1 May 2025', () => {
    const need = {
      kind: 'need_found',
      id: 'need',
      at: at('2026-01-31'),
      service: 'psychosocial_support',
    } as const;
    expect(one(need, young)).toEqual(['R6-PSYKO 2026-03-02']);
    expect(one({ ...need, service: 'other' }, young)).toEqual([]);
    expect(one({ ...need, at: at('2025-04-30') }, young)).toEqual([]);
    expect(one(need, { ...ADULT, birthDate: '2003-01-31' })).toEqual([]);
    expect(one(need, { ...ADULT, birthDate: '2003-02-01' })).toHaveLength(1);
  });

  it('tell the young from others in health care', () => {
    const need = { kind: 'treatment_need_assessed', id: 'need', at: at('2026-03-02') } as const;
    expect(one({ ...need, care: 'non_urgent_visit' })).toEqual(['R14-NONURGENT 2026-06-02']);
    expect(one({ ...need, care: 'non_urgent_visit' }, young)).toEqual(['R14-NONURGENT-UNDER23 2026-03-16']);
    expect(one({ ...need, care: 'psychosocial_treatment' }, young)).toEqual(['R13-PSYKOTH 2026-03-30']);
    expect(one({ ...need, care: 'psychosocial_treatment' })).toEqual([]);
  });

  it.each([
    [{ kind: 'plan_signed', id: 'e', at: at('2026-03-02'), plan: 'child_welfare' }, ['R7-LSPLAN 2027-03-02']],
    [{ kind: 'plan_signed', id: 'e', at: at('2026-03-02'), plan: 'other' }, []],
    [{ kind: 'referral_received', id: 'e', at: at('2026-03-02') }, ['R8-REPORTBACK -']],
    [{ kind: 'decision_notified', id: 'e', at: at('2026-03-02') }, ['R9-APPEAL 2026-04-01']],
    [{ kind: 'log_request_received', id: 'e', at: at('2026-03-02') }, ['R10-LOGREQ 2026-05-04']],
    [{ kind: 'accessibility_feedback_received', id: 'e', at: at('2026-03-02') }, ['R11-FEEDBACK 2026-03-16']],
    [{ kind: 'data_breach_known', id: 'e', at: at('2026-03-27', '20:00') }, ['R12-BREACH 2026-03-30']],
  ] as const)('start from %j: %j', (event, expected) => {
    expect(one(event)).toEqual(expected);
  });

  it('count the 72 hours of a breach as they pass, over a change to summer time', () => {
    const event = { kind: 'data_breach_known', id: 'e', at: new Date('2026-03-27T18:00:00Z') } as const;
    expect(clocksFor({ client: ADULT, events: [event] }, SETTING)[0]?.due).toEqual({
      day: '2026-03-30',
      at: new Date('2026-03-30T18:00:00Z'),
    });
  });
});

describe('a due moment', () => {
  it('is the unit’s closing time on the due day, by Finnish time', () => {
    const [clock] = clocksFor(
      { client: { ...CHILD, childProtection: true }, events: [pending('2026-03-20')] },
      SETTING,
    );
    expect(clock?.due).toEqual({ day: '2026-03-31', at: new Date('2026-03-31T13:15:00Z') });
  });

  it('follows the county in counting eves', () => {
    const county = { ...DEFAULT_COUNTY_PARAMETERS, evesCount: false };
    const child = { ...CHILD, childProtection: true };
    expect(inWords(child, [pending('2024-12-16')])[0]).toBe('R3-START 2024-12-27');
    expect(inWords(child, [pending('2024-12-16')], { ...SETTING, county })[0]).toBe('R3-START 2024-12-30');
  });
});
