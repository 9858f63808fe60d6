import type { ClockKind } from './clock-rule.js';
import type { StartEvent } from './clock-facts.js';

/**
 * What an entry of the patient record may tell of time limits of care (1326/2010 51 a, 53 §): the need was assessed, which starts them,
 * or the care was given, which ends them. Only the patient record tells it: nobody learns of a clock who may not read its entry.
 */
export const CARE_EVENTS = [
  'non_urgent_visit_needed',
  'non_urgent_visit_made',
  'psychosocial_treatment_needed',
  'psychosocial_treatment_begun',
] as const;
export type CareEvent = (typeof CARE_EVENTS)[number];

type Care = (StartEvent & { readonly kind: 'treatment_need_assessed' })['care'];

const NEEDS: Partial<Readonly<Record<CareEvent, Care>>> = {
  non_urgent_visit_needed: 'non_urgent_visit',
  psychosocial_treatment_needed: 'psychosocial_treatment',
};

const DONE: Partial<Readonly<Record<CareEvent, CareClockKind>>> = {
  non_urgent_visit_made: 'care_given',
  psychosocial_treatment_begun: 'treatment_begun',
};

/** What clocks of care wait for. */
export const CARE_CLOCK_KINDS = ['treatment_begun', 'care_given'] as const satisfies readonly ClockKind[];
export type CareClockKind = (typeof CARE_CLOCK_KINDS)[number];

/** Is a clock that waits for this one of care, which the patient record tells of? */
export const isOfCare = (kind: ClockKind): boolean =>
  (CARE_CLOCK_KINDS as readonly ClockKind[]).includes(kind);

/** Of which care the entry tells that it is needed; null when it tells of no need. */
export const neededCare = (event: CareEvent): Care | null => NEEDS[event] ?? null;

/** Which clocks the entry ends; null when it ends none. */
export const careDone = (event: CareEvent): CareClockKind | null => DONE[event] ?? null;
