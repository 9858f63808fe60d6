import type { ContactChannel, ContactMaker, ContactPurpose } from '@rinnalla/domain';
import type { Moment } from '../demo-time.js';
import type { UnitKey } from './places.js';

/** How far a contact has come: each is told with all that went before it. */
export type ContactStage =
  | 'unread'
  | 'opened'
  | 'taken'
  | 'triaged_urgent'
  | 'triaged_normal'
  | 'offered'
  | 'guided'
  | 'forwarded'
  | 'joined_to_case'
  | 'assessment_opened'
  | 'evidently_unnecessary';

export interface IntakeContactContent {
  readonly unit: UnitKey;
  /** In the queue of the social emergency duty that the unit keeps. */
  readonly isEmergencyDuty?: true;
  readonly channel: ContactChannel;
  readonly madeBy: ContactMaker;
  readonly purpose: ContactPurpose;
  readonly name: readonly [givenNames: string, familyName: string];
  readonly age: 'child' | 'adult' | 'over_75';
  readonly language?: 'sv' | 'en' | 'other';
  readonly when: Moment;
  readonly stage: ContactStage;
  readonly body: string;
  /** What was done at once, and then how it was dealt with. */
  readonly measures?: string;
  readonly outcome?: string;
  /** How consent to forwarding was given. */
  readonly consentGiven?: string;
  /** What the authority that it was forwarded to told it did. */
  readonly reportBack?: { readonly when: Moment; readonly report: string };
  readonly reporter?: { readonly name: string; readonly reachedAt?: string; readonly secrecyGround?: string };
  /** Key of the case that came of it; whose it is, it is about. */
  readonly case?: 'marko' | 'sofia';
}

/* Ways in which most contacts come. */
export const CALL = { channel: 'phone', madeBy: 'client', purpose: 'to_get_services', age: 'adult' } as const;
export const BY_PROFESSIONAL = {
  channel: 'professional',
  madeBy: 'professional',
  purpose: 'report_of_need',
  age: 'adult',
} as const;
export const CHILD_REPORT = {
  channel: 'child_protection_report',
  madeBy: 'professional',
  purpose: 'child_protection_report',
  age: 'child',
} as const;
