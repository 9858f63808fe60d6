/** Who made the contact. SHL 36 § 2 mom. asks: the client, someone close to them, a legal representative, or someone else? */
export const CONTACT_MAKERS = [
  'client',
  'close_person',
  'legal_representative',
  'professional',
  'other_person',
  'unknown',
] as const;
export type ContactMaker = (typeof CONTACT_MAKERS)[number];

/** Why. Only a contact made to get services starts the seven weekdays of SHL 36 § 2 mom. */
export const CONTACT_PURPOSES = [
  'to_get_services',
  'report_of_need',
  'child_protection_report',
  'anticipatory_report',
  'advice',
] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** What makes a matter pending (SHL 34 §): everything but to ask for advice (6 §). */
export const PENDING_PURPOSES = CONTACT_PURPOSES.filter((purpose) => purpose !== 'advice');

interface StartedAt<Kind extends string> {
  readonly kind: Kind;
  /** Id of the record of the event, which every clock that it starts keeps. */
  readonly id: string;
  readonly at: Date;
}

/**
 * What happened, and when. `learned`: a worker learned of the person (SHL 36 § 1 mom.); `contact`: a contact came in;
 * `pending`: the case became pending (vireilletulo, SHL 34 §); `decision_pending`: a matter to be decided did; `need_found`: the need of
 * a service was established; `treatment_need_assessed`: the need of care was, in health care. The rest are what they are called.
 */
export type StartEvent =
  | StartedAt<'learned'>
  | (StartedAt<'contact'> & { readonly madeBy: ContactMaker; readonly purpose: ContactPurpose })
  | (StartedAt<'pending'> & {
      /** By a child-protection report (LSL 26 §), in whatever service function the case is then handled. */
      readonly childProtection?: boolean;
    })
  | (StartedAt<'decision_pending'> & { readonly urgent: boolean })
  | (StartedAt<'need_found'> & { readonly service: 'psychosocial_support' | 'other' })
  | (StartedAt<'plan_signed'> & { readonly plan: 'child_welfare' | 'other' })
  | StartedAt<'referral_received'>
  | StartedAt<'decision_notified'>
  | StartedAt<'log_request_received'>
  | StartedAt<'accessibility_feedback_received'>
  | StartedAt<'data_breach_known'>
  | (StartedAt<'treatment_need_assessed'> & { readonly care: 'psychosocial_treatment' | 'non_urgent_visit' });

export type StartEventKind = StartEvent['kind'];

/** What a worker may say of someone's age before the birth date is known. */
export const STATED_AGES = ['child', 'adult', 'over_75'] as const;
export type StatedAge = (typeof STATED_AGES)[number];

/** What is known of the client when clocks are worked out. */
export interface ClockClient {
  /** `YYYY-MM-DD`; null while it is unknown. */
  readonly birthDate: string | null;
  /** What the worker says of the client's age while the birth date is unknown, so that no child's clock is lost for a missing date. */
  readonly statedAge: StatedAge | null;
  /** Receives the highest care allowance (ylin hoitotuki, act 570/2007 9 §). */
  readonly highestCareAllowance: boolean;
  /** A disabled person as the Disability Services Act (675/2023) means. */
  readonly disabledPerson: boolean;
  /** Needs special support (SHL 3 §), whenever it was found. */
  readonly specialSupport: boolean;
  /** The case is one of child protection (LSL 26 §), whatever it became pending by. */
  readonly childProtection: boolean;
}

/** One client of a case. A case of siblings is asked about one by one. */
export interface ClockFacts {
  readonly client: ClockClient;
  readonly events: readonly StartEvent[];
}
