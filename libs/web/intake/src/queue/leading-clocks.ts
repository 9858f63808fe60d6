import type { ContactClock } from '../data/intake-types.js';

const PRESSING: readonly string[] = ['due_soon', 'due_today', 'breached'];

/** Acts that the law asks for of a contact, before there is a case or without one. */
const ACTS = ['urgency_assessed', 'assessment_started', 'assessment_completed', 'report_given_back'] as const;

/** Key of the words for what is to be done. */
export const actOf = ({ kind }: Pick<ContactClock, 'kind'>) =>
  `clockKind.${ACTS.find((act) => act === kind) ?? 'other'}` as const;

/** What presses most of a contact's clocks, which come by law first and the earliest due first. */
export interface LeadingClocks {
  /** The earliest day that the law sets. */
  readonly dated: ContactClock | null;
  /** What the law wants at once, without a number. */
  readonly immediate: ContactClock | null;
}

export function leadingClocks(clocks: readonly ContactClock[]): LeadingClocks {
  const byLaw = clocks.filter(({ basis }) => basis === 'statutory');
  return {
    dated: byLaw.find(({ dueOn }) => dueOn !== null) ?? null,
    immediate: byLaw.find(({ wording }) => wording === 'immediately') ?? null,
  };
}

/** Does a day set by law come near, or is it past? */
export const isPressing = (clocks: readonly ContactClock[]): boolean =>
  clocks.some(({ basis, clockState }) => basis === 'statutory' && PRESSING.includes(clockState));
