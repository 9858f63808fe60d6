import { addMonths } from './clocks/reckoning.js';
import { type LawReference, nonDisclosureAct } from './law.js';

/** How a non-disclosure for safety ended: lifted by a person, replaced by the next one told of, or by its own last day. */
export const NON_DISCLOSURE_ENDS = ['lifted', 'changed', 'by_date'] as const;
export type NonDisclosureEnd = (typeof NON_DISCLOSURE_ENDS)[number];

/** What the population register decided, as told to the county. Days are YYYY-MM-DD, Finnish time. */
export interface NonDisclosureTerm {
  readonly validFrom: string;
  /** The last day; null: until further notice, no last day was told. */
  readonly validUntil: string | null;
  /** The last day of the one it prolongs, if that had one. */
  readonly prolongs: string | null;
  readonly today: string;
}

export interface NonDisclosureFault {
  readonly field: 'validFrom' | 'validUntil';
  readonly law: LawReference;
}

const FIRST_MONTHS = 5 * 12;
const PROLONGED_MONTHS = 2 * 12;
const LAW = nonDisclosureAct('36 §');

/**
 * Can a non-disclosure be in force so? It has begun and has not ended; it lasts five years at most at first, and is prolonged by two at
 * a time (661/2009 36 §).
 * @returns the first fault with its section, or null
 */
export function findNonDisclosureFault(term: NonDisclosureTerm): NonDisclosureFault | null {
  const { validFrom, validUntil, today } = term;
  if (validFrom > today) return { field: 'validFrom', law: LAW };
  if (validUntil === null) return null;
  return validUntil < today || validUntil < validFrom || validUntil > latestEnd(term)
    ? { field: 'validUntil', law: LAW }
    : null;
}

function latestEnd({ validFrom, prolongs }: NonDisclosureTerm): string {
  const first = addMonths(validFrom, FIRST_MONTHS);
  const prolonged = prolongs === null ? first : addMonths(prolongs, PROLONGED_MONTHS);
  return prolonged > first ? prolonged : first;
}
