import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClockClient, StartEvent } from './clock-facts.js';
import { CLOCK_RULE_IDS, type ClockRuleId } from './clock-rule.js';
import { type Clock, clocksFor } from './clocks-for.js';
import { DEFAULT_COUNTY_PARAMETERS } from './county-parameters.js';
import { helsinkiInstant } from './helsinki-instant.js';
import { ORDINARY_OFFICE_HOURS } from './office-hours.js';
import { type KeptClock, startsBeside } from './starts-beside.js';

const CHILD: ClockClient = {
  birthDate: '2015-05-05',
  statedAge: null,
  highestCareAllowance: false,
  disabledPerson: false,
  specialSupport: false,
  childProtection: false,
};
const SETTING = { county: DEFAULT_COUNTY_PARAMETERS, officeHours: ORDINARY_OFFICE_HOURS };
const pending = (id: string): StartEvent => ({
  kind: 'pending',
  id,
  at: helsinkiInstant('2026-11-16', '10:00'),
});

const calledFor = (client: Partial<ClockClient>, eventId = 'contact') =>
  clocksFor({ client: { ...CHILD, ...client }, events: [pending(eventId)] }, SETTING);
const keep = (clocks: readonly Clock[], isDropped = false): KeptClock[] =>
  clocks.map(({ ruleId, eventId }) => ({ ruleId, eventId, isDropped }));
const starting = (clocks: readonly Clock[], kept: readonly KeptClock[]): ClockRuleId[] =>
  clocks.filter((clock) => startsBeside(clock, kept)).map(({ ruleId }) => ruleId);

const WITHOUT_NUMBER = calledFor({});
const OF_SPECIAL_SUPPORT = calledFor({ specialSupport: true });

describe('clocks beside those that a client has', () => {
  it('start all when there are none', () => {
    expect(starting(WITHOUT_NUMBER, [])).toEqual([
      'R4-TARGET-START',
      'R4-TARGET-DONE',
      'R4-START',
      'R4-DONE',
    ]);
  });

  it('count from an event once, also when found not to apply, and from another event anew', () => {
    expect(starting(WITHOUT_NUMBER, keep(WITHOUT_NUMBER))).toEqual([]);
    expect(starting(WITHOUT_NUMBER, keep(WITHOUT_NUMBER, true))).toEqual([]);
    expect(starting(calledFor({}, 'new need'), keep(WITHOUT_NUMBER))).toHaveLength(4);
  });

  it('start with a number beside those without one: special support was found later (SHL 36 § 3 mom.)', () => {
    expect(starting(OF_SPECIAL_SUPPORT, keep(WITHOUT_NUMBER))).toEqual(['R2-START', 'R2-DONE']);
  });

  it('run by both acts at once (SHL 36 § 3 mom., LSL 26 §)', () => {
    const byBoth = calledFor({ specialSupport: true, childProtection: true });
    expect(starting(byBoth, keep(OF_SPECIAL_SUPPORT))).toEqual(['R3-START', 'R3-DONE']);
  });

  it('give way to a number of the same event, though special support be over by now', () => {
    expect(starting(WITHOUT_NUMBER, keep(OF_SPECIAL_SUPPORT))).toEqual([]);
    expect(starting(calledFor({}, 'new need'), keep(OF_SPECIAL_SUPPORT))).toHaveLength(4);
  });

  it('give way to a number for the same kind of act only', () => {
    const started = OF_SPECIAL_SUPPORT.filter(({ kind }) => kind === 'assessment_started');
    expect(starting(WITHOUT_NUMBER, keep(started))).toEqual(['R4-TARGET-DONE', 'R4-DONE']);
  });

  it('do not give way to one that was found not to apply', () => {
    expect(starting(WITHOUT_NUMBER, keep(OF_SPECIAL_SUPPORT, true))).toHaveLength(4);
  });

  it('never start again once kept, and never because one more is kept', () => {
    const kept = fc.array(
      fc.record({
        ruleId: fc.constantFrom(...CLOCK_RULE_IDS),
        eventId: fc.constantFrom('contact', 'new need'),
        isDropped: fc.boolean(),
      }),
    );
    const clocks = fc.constantFrom(
      ...WITHOUT_NUMBER,
      ...OF_SPECIAL_SUPPORT,
      ...calledFor({ childProtection: true }),
    );
    fc.assert(
      fc.property(clocks, kept, kept, (clock, some, more) => {
        expect(startsBeside(clock, [...some, ...keep([clock])])).toBe(false);
        if (startsBeside(clock, [...some, ...more])) expect(startsBeside(clock, some)).toBe(true);
      }),
    );
  });
});
