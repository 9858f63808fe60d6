import { describe, expect, it } from '@jest/globals';
import { CARE_CLOCK_KINDS, CARE_EVENTS, careDone, isOfCare, neededCare } from './care-event.js';
import { CLOCK_RULES } from './clock-rules.js';

describe('what a patient entry tells of time limits of care', () => {
  it('is a need or its end, each of them one or the other', () => {
    const told = CARE_EVENTS.map((event) => [event, neededCare(event), careDone(event)]);
    expect(told).toEqual([
      ['non_urgent_visit_needed', 'non_urgent_visit', null],
      ['non_urgent_visit_made', null, 'care_given'],
      ['psychosocial_treatment_needed', 'psychosocial_treatment', null],
      ['psychosocial_treatment_begun', null, 'treatment_begun'],
    ]);
  });

  it('is of the Health Care Act alone: every rule of that act, and no other, waits for care', () => {
    const ofAct = CLOCK_RULES.filter(({ law }) => law.act === '1326/2010').map(({ id }) => id);
    expect(CLOCK_RULES.filter(({ kind }) => isOfCare(kind)).map(({ id }) => id)).toEqual(ofAct);
    expect(ofAct).toEqual(['R13-PSYKOTH', 'R14-NONURGENT', 'R14-NONURGENT-UNDER23']);
    expect(CARE_CLOCK_KINDS).toHaveLength(2);
  });
});
