import type {
  AnswerConsultationMutation,
  AskConsultationMutation,
  ChangeOutcome,
  ClaimConsultationMutation,
  ConsultationStatus,
  Failure,
  RedirectConsultationMutation,
  SendConsultationMessageMutation,
} from '@rinnalla/web-graphql';
import type { Person } from '../data/consultation-types.js';

/** What any change of a consultation may answer. */
export type ConsultationResult =
  | AnswerConsultationMutation['answerConsultation']
  | AskConsultationMutation['askConsultation']
  | ClaimConsultationMutation['claimConsultation']
  | RedirectConsultationMutation['redirectConsultation']
  | SendConsultationMessageMutation['sendConsultationMessage'];

export interface FoundIdentifier {
  readonly kind: 'address' | 'email' | 'hetu' | 'name' | 'phone';
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
}

/** Why a change was not made. */
export type Problem =
  | { readonly kind: 'already_claimed'; readonly by: Person }
  | { readonly kind: 'moved_on'; readonly status: ConsultationStatus }
  | { readonly kind: 'stale' }
  | { readonly kind: 'no_ground'; readonly sections: readonly string[]; readonly missing: readonly string[] }
  | { readonly kind: 'identifiers'; readonly found: readonly FoundIdentifier[] }
  | { readonly kind: 'danger' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The problem an answer tells of, or null when the change was made. */
export function problemOf(outcome: ChangeOutcome<ConsultationResult>): Problem | null {
  if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure };
  const { result } = outcome;
  switch (result.__typename) {
    case 'ConsultationAsked':
    case 'ConsultationMoved':
    case 'ConsultationMessageWritten':
      return null;
    case 'AlreadyClaimed':
      return { kind: 'already_claimed', by: result.claimedBy };
    case 'ConsultationMoveNotAllowed':
      return { kind: 'moved_on', status: result.status };
    case 'StaleVersion':
      return { kind: 'stale' };
    case 'LegalModeMissing':
      return { kind: 'no_ground', sections: result.sections, missing: result.missingEvidence };
    case 'IdentifiersFound':
      return { kind: 'identifiers', found: result.found };
    case 'AcuteDangerNotSent':
      return { kind: 'danger' };
  }
}
