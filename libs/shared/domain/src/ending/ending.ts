import { type EndReason } from '../case-status.js';
import { type LawReference, socialWelfareAct } from '../law.js';

/** What stands in the way of ending a client relationship (SHL 34 §): something of it is still open. */
export const ENDING_CHECKS = [
  'open_decision',
  'running_clock',
  'open_responsibility',
  'open_consultation',
  'unsigned_assessment',
] as const;
export type EndingCheck = (typeof ENDING_CHECKS)[number];

export const ENDING_LAW: Readonly<Record<EndingCheck, LawReference>> = {
  open_decision: socialWelfareAct('45 §'),
  running_clock: socialWelfareAct('36 §'),
  open_responsibility: socialWelfareAct('39 §'),
  open_consultation: socialWelfareAct('41 §'),
  unsigned_assessment: socialWelfareAct('37 §'),
};

/** Reasons by which the matter itself is gone: nothing is left to decide or to be late with. */
export const REASONS_AT_ONCE: readonly EndReason[] = ['deceased', 'duplicate', 'moved_away'];

/** Where the matter itself is gone these end with it, for that reason. Colleagues who were asked something are told first. */
const GONE_WITH_THE_MATTER: readonly EndingCheck[] = ['open_decision', 'running_clock'];

/** Which open things stand in the way of ending for this reason; null: for no reason of the list. */
export function blockingChecks(
  open: readonly EndingCheck[],
  reason: EndReason | null,
): readonly EndingCheck[] {
  const isGone = reason !== null && REASONS_AT_ONCE.includes(reason);
  return isGone ? open.filter((check) => !GONE_WITH_THE_MATTER.includes(check)) : open;
}
