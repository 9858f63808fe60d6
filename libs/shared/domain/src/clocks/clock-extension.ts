import { isReasonInWords } from '../access/override.js';
import { isCalendarDay } from '../helsinki-time.js';
import type { LawReference } from '../law.js';
import type { ClockRule } from './clock-rule.js';
import { RECKONING_LAW } from './reckoning.js';
import { findClosure, nextPermittedDay } from './weekday.js';

export interface ExtensionProposal {
  /** The due day that holds now, `YYYY-MM-DD`: that of an earlier extension, else the first. Null when the clock has none. */
  readonly dueDay: string | null;
  /** The proposed day, `YYYY-MM-DD`. */
  readonly newDay: string;
  /** The special reason of the investigation, or of the client's need, in words. */
  readonly reason?: string | null;
}

export type ExtensionCheck =
  | { readonly kind: 'ok' }
  /** The law gives no leave to be later; `law` is the section that sets the limit. */
  | { readonly kind: 'not_extendable'; readonly law: LawReference }
  | { readonly kind: 'reason_missing'; readonly law: LawReference }
  | { readonly kind: 'not_a_day'; readonly law: LawReference }
  | { readonly kind: 'not_after_due'; readonly dueDay: string; readonly law: LawReference }
  /** No limit ends on such a day (150/1930 5 §); the next one on which it may is offered. */
  | { readonly kind: 'closed_day'; readonly nextDay: string; readonly law: LawReference };

/**
 * May the due date of this clock be moved? Only where the law allows a longer time for a special reason: execution of decisions,
 * SHL 45 § 2–3 mom. It needs the reason and a new day, after the one that holds now, on which a limit may end. Whether the person
 * has the right is not asked here.
 * @param rule the version under which the clock started, not today's
 */
export function checkExtension(
  rule: Pick<ClockRule, 'extendable' | 'law'>,
  { dueDay, newDay, reason }: ExtensionProposal,
): ExtensionCheck {
  const { law } = rule;
  if (!rule.extendable || dueDay === null) return { kind: 'not_extendable', law };
  if (!isReasonInWords(reason ?? '')) return { kind: 'reason_missing', law };
  if (!isCalendarDay(newDay)) return { kind: 'not_a_day', law };
  if (newDay <= dueDay) return { kind: 'not_after_due', dueDay, law };
  if (findClosure(newDay) === null) return { kind: 'ok' };
  return { kind: 'closed_day', nextDay: nextPermittedDay(newDay), law: RECKONING_LAW.end_moved };
}
