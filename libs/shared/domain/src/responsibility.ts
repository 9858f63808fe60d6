import { isBlank } from './blank.js';
import { calendarDay } from './helsinki-time.js';

/** Responsibilities put plan item 8, the division of responsibilities, to work (SHL 39 § 2 mom. 8 kohta). */
export const RESPONSIBILITY_STATUSES = [
  'proposed',
  'accepted',
  'declined',
  'in_progress',
  'done',
  'handed_over',
] as const;
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number];

/** Statuses in which somebody still owes something. */
export const OPEN_RESPONSIBILITY_STATUSES = ['proposed', 'accepted', 'in_progress'] as const;

export const RESPONSIBILITY_MOVE_NAMES = ['accept', 'decline', 'start', 'complete', 'hand_over'] as const;
export type ResponsibilityMoveName = (typeof RESPONSIBILITY_MOVE_NAMES)[number];

/** What a person is to the line; one may be several. `lead` holds wide client responsibility in the case's workspace. */
export const RESPONSIBILITY_ROLES = ['owner', 'proposer', 'named_worker', 'lead'] as const;
export type ResponsibilityRole = (typeof RESPONSIBILITY_ROLES)[number];

export interface ResponsibilityMove {
  readonly move: ResponsibilityMoveName;
  readonly from: ResponsibilityStatus;
  readonly to: ResponsibilityStatus;
  readonly by: readonly ResponsibilityRole[];
  /** `new_owner`: hand-over closes this line and proposes a new one, which its owner must accept in turn. */
  readonly requires: 'nothing' | 'reason' | 'new_owner';
}

const OWNER = ['owner'] as const;
/** Not the owner alone: a line must be movable when its owner has left or is away. */
const WHOEVER_ANSWERS_FOR_IT = ['owner', 'proposer', 'named_worker', 'lead'] as const;

/** Nobody owes a thing by being mentioned: only the owner accepts. What is not here is refused. */
export const RESPONSIBILITY_MOVES: readonly ResponsibilityMove[] = [
  { move: 'accept', from: 'proposed', to: 'accepted', by: OWNER, requires: 'nothing' },
  { move: 'decline', from: 'proposed', to: 'declined', by: OWNER, requires: 'reason' },
  { move: 'start', from: 'accepted', to: 'in_progress', by: OWNER, requires: 'nothing' },
  { move: 'complete', from: 'in_progress', to: 'done', by: OWNER, requires: 'nothing' },
  {
    move: 'hand_over',
    from: 'accepted',
    to: 'handed_over',
    by: WHOEVER_ANSWERS_FOR_IT,
    requires: 'new_owner',
  },
  {
    move: 'hand_over',
    from: 'in_progress',
    to: 'handed_over',
    by: WHOEVER_ANSWERS_FOR_IT,
    requires: 'new_owner',
  },
];

export interface ResponsibilityMoveFacts {
  readonly status: ResponsibilityStatus;
  /** Everything the mover is to this line; empty for an outsider. */
  readonly roles: readonly ResponsibilityRole[];
  readonly reason?: string | null;
  /** Id of the professional to whom the line is handed over. */
  readonly newOwner?: string | null;
}

export type ResponsibilityMoveCheck =
  | { readonly kind: 'ok'; readonly to: ResponsibilityStatus }
  | { readonly kind: 'not_allowed'; readonly allowed: readonly ResponsibilityMoveName[] }
  | { readonly kind: 'not_theirs'; readonly by: readonly ResponsibilityRole[] }
  | { readonly kind: 'missing'; readonly what: 'reason' | 'new_owner' };

/** The moves that someone with these roles may make now. */
export function allowedResponsibilityMoves(
  status: ResponsibilityStatus,
  roles: readonly ResponsibilityRole[],
): readonly ResponsibilityMove[] {
  return RESPONSIBILITY_MOVES.filter((rule) => rule.from === status && isAmong(roles, rule.by));
}

/** `not_allowed`: the status has no such move. `not_theirs`: it has, for others. `missing`: it needs one more thing. */
export function checkResponsibilityMove(
  move: ResponsibilityMoveName,
  facts: ResponsibilityMoveFacts,
): ResponsibilityMoveCheck {
  const rule = RESPONSIBILITY_MOVES.find((row) => row.move === move && row.from === facts.status);
  if (rule === undefined) {
    const allowed = allowedResponsibilityMoves(facts.status, facts.roles).map((row) => row.move);
    return { kind: 'not_allowed', allowed };
  }
  if (!isAmong(facts.roles, rule.by)) return { kind: 'not_theirs', by: rule.by };
  if (rule.requires === 'reason' && isBlank(facts.reason)) return { kind: 'missing', what: 'reason' };
  if (rule.requires === 'new_owner' && isBlank(facts.newOwner)) return { kind: 'missing', what: 'new_owner' };
  return { kind: 'ok', to: rule.to };
}

/** True while somebody still owes the thing. */
export function isOpenResponsibility(status: ResponsibilityStatus): boolean {
  return OPEN_RESPONSIBILITY_STATUSES.some((open) => open === status);
}

/**
 * True from the first moment of the day after the due day, on the Finnish calendar. Derived from the clock, never stored.
 * @param dueOn `YYYY-MM-DD`, or null for no due day: never overdue.
 */
export function isOverdue(dueOn: string | null, status: ResponsibilityStatus, now: Date): boolean {
  return dueOn !== null && isOpenResponsibility(status) && calendarDay(now) > dueOn;
}

function isAmong(roles: readonly ResponsibilityRole[], by: readonly ResponsibilityRole[]): boolean {
  return roles.some((role) => by.includes(role));
}
