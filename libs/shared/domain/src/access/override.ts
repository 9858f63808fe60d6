import { clientDataAct, type LawReference } from '../law.js';
import { type LegalMode, type Register } from '../register.js';
import { SPECIAL_PROTECTION_LAW } from './document-kind.js';

/**
 * Grounds on which one may open more for oneself. Finnish law knows no general emergency access; these are what it knows.
 * A disclosure under 56 § (M5) is not among them: it is the holder's to give, never the reader's to take.
 */
export const OVERRIDE_GROUNDS = [
  'confirmation_26',
  'client_cannot_assess',
  'social_authority_need',
  'unconscious_client',
] as const;
export type OverrideGround = (typeof OVERRIDE_GROUNDS)[number];

export interface OverrideRule {
  readonly law: readonly LawReference[];
  /** Whose staff may plead it; null: both. */
  readonly readerRegister: Register | null;
  /** The legal mode it gives between the registers; null: it opens specially protected entries only. */
  readonly mode: LegalMode | null;
  readonly hours: number;
}

export const OVERRIDE_RULES: Readonly<Record<OverrideGround, OverrideRule>> = {
  confirmation_26: { law: SPECIAL_PROTECTION_LAW, readerRegister: null, mode: null, hours: 4 },
  client_cannot_assess: {
    law: [clientDataAct('53 § 5 ja 6 mom.')],
    readerRegister: null,
    mode: 'M3',
    hours: 4,
  },
  social_authority_need: {
    law: [clientDataAct('53 § 5 mom.')],
    readerRegister: 'social',
    mode: 'M4',
    hours: 4,
  },
  unconscious_client: { law: [clientDataAct('54 §')], readerRegister: 'health', mode: 'M3', hours: 4 },
};

/** May this reader plead the ground at all? Whether it opens anything, the matrix says. */
export function mayPlead(ground: OverrideGround, readerRegister: Register): boolean {
  const { readerRegister: bound } = OVERRIDE_RULES[ground];
  return bound === null || bound === readerRegister;
}

/** Characters and words a reason must have: enough to be judged by somebody else. */
export const REASON_LENGTH = 20;
const REASON_WORDS = 3;
const WORD = /\p{L}{2,}/u;

/** Does it say anything? One word may do, a mark does not. */
export const isSaid = (text: string): boolean => WORD.test(text);

/** Is it a reason in words, not one key held down? Leading and trailing blanks don't count. */
export function isReasonInWords(reason: string): boolean {
  const words = reason.match(/\p{L}{2,}/gu) ?? [];
  return reason.trim().length >= REASON_LENGTH && words.length >= REASON_WORDS;
}
