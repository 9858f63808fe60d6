import type { ContactMaker, ContactPurpose, StartEvent } from './clock-facts.js';

/** That somebody's need reached the county: who told it, and why. */
export interface Arrival {
  /** Of its record. */
  readonly id: string;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly at: Date;
  /** A child's need that triage found is pending, whatever was asked for. */
  readonly specialSupportChild: boolean;
  /** So is every need that is assessed, though at first only advice was asked for. */
  readonly isAssessed?: boolean;
}

/**
 * What an arrival is to the law: someone learned of a person (SHL 36 § 1 mom.), and it came in; unless only advice was asked for
 * (SHL 6 §), a matter is pending from that moment on (SHL 34 §, LSL 26 §), whether or not anyone has opened it yet.
 * @returns events of that one moment, all by the id of its record; the pending one says when a child-protection report made it so
 */
export function eventsOfArrival(arrival: Arrival): StartEvent[] {
  const { id, madeBy, purpose, at, specialSupportChild, isAssessed = false } = arrival;
  const came: StartEvent[] = [
    { kind: 'learned', id, at },
    { kind: 'contact', id, at, madeBy, purpose },
  ];
  if (purpose === 'advice' && !specialSupportChild && !isAssessed) return came;
  const isReport = purpose === 'child_protection_report';
  return [...came, { kind: 'pending', id, at, ...(isReport && { childProtection: true }) }];
}
