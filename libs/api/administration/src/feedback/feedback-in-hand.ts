import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import { requireAdministrator } from '../administrator.js';
import { feedbackById } from './feedback.loader.js';
import type { AccessibilityFeedbackType, FEEDBACK_REFUSALS } from './feedback.types.js';

/**
 * Feedback that an administrator is about to do something to.
 * @throws AppError NOT_ALLOWED, NOT_FOUND
 */
export async function feedbackInHand(tx: Tx, id: string): Promise<AccessibilityFeedbackType> {
  await requireAdministrator(tx);
  const [feedback] = await feedbackById.read(tx, [id]);
  if (!feedback) throw notFound();
  return feedback;
}

/** @throws Refusal AccessibilityFeedbackRefused */
export const refuseFeedback = (
  { section }: AccessibilityFeedbackType,
  refusal: (typeof FEEDBACK_REFUSALS)[number],
): never => refuse({ __typename: 'AccessibilityFeedbackRefused', refusal, section });

/**
 * @param changed what the change made of the version; null where somebody was faster
 * @throws Refusal StaleVersion
 */
export function requireChanged(changed: number | null, { version }: AccessibilityFeedbackType): number {
  return changed ?? refuse({ __typename: 'StaleVersion', currentVersion: version, currentText: null });
}
