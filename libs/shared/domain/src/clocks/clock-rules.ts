import { ASSESSMENT_RULES } from './assessment-rules.js';
import type { ClockRule, ClockRuleId } from './clock-rule.js';
import { RIGHTS_RULES } from './rights-rules.js';
import { SERVICE_RULES } from './service-rules.js';

/**
 * Every statutory clock and county target, in the order in which clocks of one due date are shown. Holds what the law said on
 * 21 February 2025; a county's lawyer confirms it before use. A version in use is ended, never edited: see docs/clocks.md.
 */
export const CLOCK_RULES: readonly ClockRule[] = [...ASSESSMENT_RULES, ...SERVICE_RULES, ...RIGHTS_RULES];

/** The version of each rule that governs an event of this day, `YYYY-MM-DD` in Finland. A later change of the law does not. */
export function rulesInForce(day: string, rules: readonly ClockRule[] = CLOCK_RULES): readonly ClockRule[] {
  return rules.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil),
  );
}

/** The version under which a clock was started; null when the table has no such version. */
export function findClockRule(
  id: ClockRuleId,
  version: number,
  rules: readonly ClockRule[] = CLOCK_RULES,
): ClockRule | null {
  return rules.find((rule) => rule.id === id && rule.version === version) ?? null;
}
