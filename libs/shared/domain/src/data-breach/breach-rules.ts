import { findHetus } from '../identifier-patterns.js';
import { isReasonInWords } from '../access/override.js';
import { breachState, type KeptBreach } from './breach-clock.js';

/** What the register of breaches does not take. */
export const DATA_BREACH_REFUSALS = [
  'already_notified',
  'already_not_needed',
  'nothing_noted',
  'delay_needs_reason',
  'identity_code',
] as const;
export type DataBreachRefusal = (typeof DATA_BREACH_REFUSALS)[number];

const GDPR = '(EU) 2016/679';
/** What each refusal stands on. */
export const SECTIONS_OF_BREACH_REFUSAL: Readonly<Record<DataBreachRefusal, readonly string[]>> = {
  already_notified: [`${GDPR} 33 art. 1 kohta`],
  already_not_needed: [`${GDPR} 33 art. 1 kohta`],
  nothing_noted: [`${GDPR} 33 art. 5 kohta`],
  delay_needs_reason: [`${GDPR} 33 art. 1 kohta`],
  // Data minimisation: the register tells of the breach, and of whose data only by groups.
  identity_code: [`${GDPR} 5 art. 1 kohta`],
};

/**
 * May the breach be noted as notified to the authority? A judgement that it need not be gives way to a notification: whoever finds a risk
 * later notifies then, and says why so late (33 art. 1 kohta).
 * @param notification when it was made, and why so late
 * @returns null when it may
 */
export function refusalOfNotification(
  breach: KeptBreach,
  { notifiedAt, delayReason }: { readonly notifiedAt: Date; readonly delayReason: string | null },
): DataBreachRefusal | null {
  if (breach.notifiedAt !== null) return 'already_notified';
  if (!isNotifiedLate({ ...breach, notifiedAt })) return null;
  return delayReason !== null && isReasonInWords(delayReason) ? null : 'delay_needs_reason';
}

/** Was the authority notified after the last moment in time? A notification that was made answers whatever was judged before. */
export const isNotifiedLate = (breach: KeptBreach & { readonly notifiedAt: Date }): boolean =>
  breachState({ ...breach, notNeededAt: null }, breach.notifiedAt) === 'met_late';

/** May it be judged that a risk to people is unlikely, so that the authority need not be notified (33 art. 1 kohta)? Null when it may. */
export function refusalOfNotNeeded({ notifiedAt, notNeededAt }: KeptBreach): DataBreachRefusal | null {
  if (notifiedAt !== null) return 'already_notified';
  return notNeededAt === null ? null : 'already_not_needed';
}

/** Only what was noted can be taken back, and what stood stays in the history (33 art. 5 kohta). Null when it may. */
export const refusalOfTakingBack = ({ notifiedAt, notNeededAt }: KeptBreach): DataBreachRefusal | null =>
  notifiedAt === null && notNeededAt === null ? 'nothing_noted' : null;

/** Does any of these texts hold something like an identity code, mistyped ones too? Nothing here is to tell who the people are. */
export const tellsIdentityCode = (texts: readonly (string | null)[]): boolean =>
  texts.some((text) => text !== null && findHetus(text).length > 0);
