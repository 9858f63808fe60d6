import type { LawReference } from '../law.js';
import type { ClockCondition } from './clock-condition.js';
import type { ContactMaker, ContactPurpose, StartEventKind } from './clock-facts.js';
import type { CountyTarget } from './county-parameters.js';
import type { Limit } from './limit.js';

export const CLOCK_RULE_IDS = [
  'R0-URGENT',
  'R1-OVER75',
  'R1-HOITOTUKI',
  'R1-VAMMAIS',
  'R2-START',
  'R2-DONE',
  'R3-START',
  'R3-DONE',
  'R4-START',
  'R4-DONE',
  'R4-TARGET-START',
  'R4-TARGET-DONE',
  'R5-EXEC',
  'R6-PSYKO',
  'R7-LSPLAN',
  'R8-REPORTBACK',
  'R9-APPEAL',
  'R10-LOGREQ',
  'R11-FEEDBACK',
  'R12-BREACH',
  'R13-PSYKOTH',
  'R14-NONURGENT',
  'R14-NONURGENT-UNDER23',
] as const;
export type ClockRuleId = (typeof CLOCK_RULE_IDS)[number];

/** Law, or a county's own aim. Never mixed: a missed target breaks no law, and a met target proves nothing of the law. */
export const CLOCK_BASES = ['statutory', 'county_target'] as const;
export type ClockBasis = (typeof CLOCK_BASES)[number];

/** What has to be done by the due moment. */
export const CLOCK_KINDS = [
  'urgency_assessed',
  'assessment_started',
  'assessment_completed',
  'decision_executed',
  'plan_reviewed',
  'report_given_back',
  'review_requested',
  'answer_given',
  'breach_notified',
  'treatment_begun',
  'care_given',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/**
 * How much time a rule gives. Laws that say only `immediately` or `without_delay` give a clock that runs without a due date; `hours` pass
 * by the clock, nights and holidays included; `county` is read from the county's parameters when the clock starts.
 */
export type RuleLimit =
  | { readonly kind: 'counted'; readonly limit: Limit }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'undated'; readonly wording: 'immediately' | 'without_delay' | 'without_undue_delay' }
  | { readonly kind: 'county'; readonly parameter: CountyTarget };

/** Whose contact, and made why, starts a clock. */
export interface ContactTerms {
  readonly madeBy: readonly ContactMaker[];
  readonly purposes: readonly ContactPurpose[];
}

/** One version of one rule. A change of the law ends a version and adds the next; a version in use is never edited. */
export interface ClockRule {
  readonly id: ClockRuleId;
  /** From 1, in the order of validity. */
  readonly version: number;
  /** First day of start events that it governs, `YYYY-MM-DD`; null when it was in force before this table begins. */
  readonly validFrom: string | null;
  /** Last such day; null while it is in force. */
  readonly validUntil: string | null;
  readonly basis: ClockBasis;
  readonly kind: ClockKind;
  /** The event that it counts from. */
  readonly startsAt: StartEventKind;
  /** Null: whoever made the contact, whatever for, and events that are no contacts. */
  readonly contact: ContactTerms | null;
  readonly appliesIf: ClockCondition;
  readonly limit: RuleLimit;
  /** Leaves the field to any statutory limit with a number for the same kind of act. */
  readonly givesWay: boolean;
  /** May the due date be moved for a reason? Only SHL 45 § 2–3 mom. allow it. */
  readonly extendable: boolean;
  /** `client`: the limit of a right of the client's, which nobody in the county can breach. */
  readonly binds: 'county' | 'client';
  /** The section that sets the limit; of a county target, the one that leaves it without a number. */
  readonly law: LawReference;
}
