import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Arrival, eventsOfArrival } from './arrival-events.js';
import { CONTACT_MAKERS, CONTACT_PURPOSES, PENDING_PURPOSES } from './clock-facts.js';

const ARRIVAL: Arrival = {
  id: 'call',
  madeBy: 'close_person',
  purpose: 'to_get_services',
  at: new Date('2026-11-16T22:30:00Z'),
  specialSupportChild: false,
};
const { id, at } = ARRIVAL;
const pendingOf = (arrival: Partial<Arrival>) =>
  eventsOfArrival({ ...ARRIVAL, ...arrival }).find(({ kind }) => kind === 'pending');

describe('what reached the county', () => {
  it('was learned, came in and made a matter pending at one moment', () => {
    expect(eventsOfArrival(ARRIVAL)).toEqual([
      { kind: 'learned', id, at },
      { kind: 'contact', id, at, madeBy: 'close_person', purpose: 'to_get_services' },
      { kind: 'pending', id, at },
    ]);
  });

  it.each(PENDING_PURPOSES)('makes a matter pending when it was %s (SHL 34 §)', (purpose) => {
    expect(pendingOf({ purpose })).toBeDefined();
  });

  it('makes none pending when advice was asked for (SHL 6 §), unless triage found a child’s need', () => {
    expect(pendingOf({ purpose: 'advice' })).toBeUndefined();
    expect(pendingOf({ purpose: 'advice', specialSupportChild: true })).toEqual({ kind: 'pending', id, at });
  });

  it('says of a child-protection report, and of nothing else, that it made the matter pending (LSL 26 §)', () => {
    const byReport = CONTACT_PURPOSES.filter((purpose) =>
      Object.hasOwn(pendingOf({ purpose, specialSupportChild: true }) ?? {}, 'childProtection'),
    );
    expect(byReport).toEqual(['child_protection_report']);
    expect(pendingOf({ purpose: 'child_protection_report' })).toMatchObject({ childProtection: true });
  });

  it('is learned once and comes in once, of its own moment and record, whoever told it and why', () => {
    const arrivals = fc.record({
      id: fc.uuid(),
      madeBy: fc.constantFrom(...CONTACT_MAKERS),
      purpose: fc.constantFrom(...CONTACT_PURPOSES),
      at: fc.date({ noInvalidDate: true }),
      specialSupportChild: fc.boolean(),
    });
    fc.assert(
      fc.property(arrivals, (arrival) => {
        const events = eventsOfArrival(arrival);
        const [learned, contact, ...pending] = events.map(({ kind }) => kind);
        expect([learned, contact]).toEqual(['learned', 'contact']);
        expect([[], ['pending']]).toContainEqual(pending);
        for (const event of events) expect(event).toMatchObject({ id: arrival.id, at: arrival.at });
      }),
    );
  });
});
