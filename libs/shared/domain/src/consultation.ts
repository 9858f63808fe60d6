import { isBlank } from './blank.js';

export const CONSULTATION_STATUSES = [
  'requested',
  'claimed',
  'more_info_asked',
  'answered',
  'declined',
  'closed',
  'cancelled',
] as const;
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

export const CONSULTATION_MOVE_NAMES = [
  'claim',
  'release',
  'ask_more',
  'give_more',
  'answer',
  'decline',
  'redirect',
  'reassign',
  'reopen',
  'cancel',
  'close',
] as const;
export type ConsultationMoveName = (typeof CONSULTATION_MOVE_NAMES)[number];

/**
 * What a person is to one consultation; one may be several. `lead` answers for the work of those who are asked, `named_worker` for the
 * client it is about: theirs is what its asker leaves behind.
 */
export const CONSULTATION_ROLES = [
  'asker',
  'claimant',
  'expertise_member',
  'lead',
  'named_worker',
  'stranger',
] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

/** Identified: a disclosure, only under a legal mode. Anonymous: no case or client key anywhere (703/2023 31 §). */
export const CONSULTATION_MODES = ['identified', 'anonymous'] as const;
export type ConsultationMode = (typeof CONSULTATION_MODES)[number];

export const ADVICE_TYPES = ['continue', 'change_plan', 'book_appointment', 'refer', 'urgent'] as const;
export type AdviceType = (typeof ADVICE_TYPES)[number];

export const USEFULNESS_SCORES = [1, 2, 3, 4, 5] as const;

/** What the asker tells when closing an answered consultation. */
export interface ConsultationOutcome {
  readonly useful: (typeof USEFULNESS_SCORES)[number];
  readonly changedPlan: boolean;
  readonly visitAvoided: boolean;
}

export const CONSULTATION_MOVE_REQUIREMENTS = [
  'nothing',
  'reason',
  'message',
  'expertise',
  'assignee',
  'outcome',
] as const;
export type ConsultationMoveRequirement = (typeof CONSULTATION_MOVE_REQUIREMENTS)[number];

export interface ConsultationMove {
  readonly move: ConsultationMoveName;
  readonly from: ConsultationStatus;
  readonly to: ConsultationStatus;
  readonly by: ConsultationRole;
  readonly requires: ConsultationMoveRequirement;
}

/** Every move there is; what is not here is refused. Closed and cancelled are final. */
export const CONSULTATION_MOVES: readonly ConsultationMove[] = [
  { move: 'claim', from: 'requested', to: 'claimed', by: 'expertise_member', requires: 'nothing' },
  { move: 'release', from: 'claimed', to: 'requested', by: 'claimant', requires: 'reason' },
  // Else a claimant whose asker never replies would hold the request for ever.
  { move: 'release', from: 'more_info_asked', to: 'requested', by: 'claimant', requires: 'reason' },
  { move: 'ask_more', from: 'claimed', to: 'more_info_asked', by: 'claimant', requires: 'message' },
  { move: 'give_more', from: 'more_info_asked', to: 'claimed', by: 'asker', requires: 'message' },
  { move: 'answer', from: 'claimed', to: 'answered', by: 'claimant', requires: 'message' },
  // Whoever knows at once need not claim first: the answer is the claim.
  { move: 'answer', from: 'requested', to: 'answered', by: 'expertise_member', requires: 'message' },
  { move: 'decline', from: 'claimed', to: 'declined', by: 'claimant', requires: 'reason' },
  { move: 'decline', from: 'requested', to: 'declined', by: 'expertise_member', requires: 'reason' },
  { move: 'redirect', from: 'claimed', to: 'requested', by: 'claimant', requires: 'expertise' },
  { move: 'reassign', from: 'claimed', to: 'claimed', by: 'lead', requires: 'assignee' },
  // The question put to the asker still stands, whoever reads the reply.
  { move: 'reassign', from: 'more_info_asked', to: 'more_info_asked', by: 'lead', requires: 'assignee' },
  { move: 'reopen', from: 'declined', to: 'requested', by: 'asker', requires: 'nothing' },
  { move: 'cancel', from: 'requested', to: 'cancelled', by: 'asker', requires: 'reason' },
  { move: 'cancel', from: 'claimed', to: 'cancelled', by: 'asker', requires: 'reason' },
  { move: 'cancel', from: 'more_info_asked', to: 'cancelled', by: 'asker', requires: 'reason' },
  { move: 'close', from: 'answered', to: 'closed', by: 'asker', requires: 'outcome' },
  { move: 'close', from: 'declined', to: 'closed', by: 'asker', requires: 'nothing' },
  // An asker whose right to the client ended sees it no more (703/2023 9 §): else nobody could bring it to its end.
  { move: 'cancel', from: 'requested', to: 'cancelled', by: 'named_worker', requires: 'reason' },
  { move: 'cancel', from: 'claimed', to: 'cancelled', by: 'named_worker', requires: 'reason' },
  { move: 'cancel', from: 'more_info_asked', to: 'cancelled', by: 'named_worker', requires: 'reason' },
  { move: 'close', from: 'answered', to: 'closed', by: 'named_worker', requires: 'outcome' },
  { move: 'close', from: 'declined', to: 'closed', by: 'named_worker', requires: 'nothing' },
];

/** What comes with a move; a blank text or id counts as none. */
export interface ConsultationMoveEvidence {
  readonly reason?: string | null;
  /** The question to the asker, the asker's reply, or the answer itself. */
  readonly message?: string | null;
  /** Id of the expertise to ask instead. */
  readonly expertise?: string | null;
  /** Id of the professional who takes over. */
  readonly assignee?: string | null;
  readonly outcome?: ConsultationOutcome | null;
}

export interface ConsultationMoveFacts extends ConsultationMoveEvidence {
  readonly status: ConsultationStatus;
  /** Everything the mover is to this consultation; empty for a stranger. */
  readonly roles: readonly ConsultationRole[];
}

export type ConsultationMoveCheck =
  | { readonly kind: 'ok'; readonly to: ConsultationStatus }
  | { readonly kind: 'not_allowed'; readonly allowed: readonly ConsultationMoveName[] }
  | { readonly kind: 'not_theirs'; readonly by: readonly ConsultationRole[] }
  | { readonly kind: 'missing'; readonly what: Exclude<ConsultationMoveRequirement, 'nothing'> };

/** The moves that someone with these roles may make now. Nobody answers their own question, also when they know the field. */
export function allowedConsultationMoves(
  status: ConsultationStatus,
  roles: readonly ConsultationRole[],
): readonly ConsultationMove[] {
  const acting = actingRoles(roles);
  return CONSULTATION_MOVES.filter((rule) => rule.from === status && acting.includes(rule.by));
}

/** `not_allowed`: the status has no such move. `not_theirs`: it has, for others. `missing`: it needs one more thing. */
export function checkConsultationMove(
  move: ConsultationMoveName,
  facts: ConsultationMoveFacts,
): ConsultationMoveCheck {
  const rules = CONSULTATION_MOVES.filter((row) => row.move === move && row.from === facts.status);
  if (rules.length === 0) {
    const allowed = allowedConsultationMoves(facts.status, facts.roles).map((row) => row.move);
    return { kind: 'not_allowed', allowed: [...new Set(allowed)] };
  }
  const acting = actingRoles(facts.roles);
  const rule = rules.find((row) => acting.includes(row.by));
  if (rule === undefined) return { kind: 'not_theirs', by: rules.map((row) => row.by) };
  if (rule.requires !== 'nothing' && isMissing(facts[rule.requires])) {
    return { kind: 'missing', what: rule.requires };
  }
  return { kind: 'ok', to: rule.to };
}

function actingRoles(roles: readonly ConsultationRole[]): readonly ConsultationRole[] {
  if (!roles.includes('asker')) return roles;
  return roles.filter((role) => role !== 'expertise_member' && role !== 'claimant');
}

function isMissing(evidence: string | ConsultationOutcome | null | undefined): boolean {
  return typeof evidence === 'object' && evidence !== null ? false : isBlank(evidence);
}
