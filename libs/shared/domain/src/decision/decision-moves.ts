import { isBlank } from '../blank.js';
import { type LawReference, socialWelfareAct } from '../law.js';

/**
 * Where a decision on services stands, as it is tracked; the decision itself is made elsewhere (SHL 45, 46 §): valmistelussa, tehty,
 * annettu tiedoksi, toimeenpanossa, toimeenpantu, ei toimeenpantu.
 */
export const DECISION_STATUSES = [
  'prepared',
  'made',
  'notified',
  'in_execution',
  'executed',
  'not_executed',
] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Why nothing came of it. A refusal is a decision too, and there is nothing to execute in it. */
export const NOT_EXECUTED_REASONS = [
  'refused',
  'client_withdrew',
  'need_ended',
  'replaced',
  'moved_away',
  'deceased',
  'other',
] as const;
export type NotExecutedReason = (typeof NOT_EXECUTED_REASONS)[number];

interface DecisionMove {
  readonly from: DecisionStatus;
  readonly to: DecisionStatus;
  readonly law: LawReference;
}

const IN_ORDER = [
  { from: 'prepared', to: 'made', law: socialWelfareAct('45 § 1 mom.') },
  { from: 'made', to: 'notified', law: { act: '434/2003', section: '54 §' } },
  { from: 'notified', to: 'in_execution', law: socialWelfareAct('45 § 2 mom.') },
  { from: 'in_execution', to: 'executed', law: socialWelfareAct('45 § 2 mom.') },
] as const satisfies readonly DecisionMove[];

/** Every move there is; what is not here is refused. From any open state it may come to nothing, with the reason. */
export const DECISION_MOVES: readonly DecisionMove[] = [
  ...IN_ORDER,
  ...IN_ORDER.map(({ from }) => ({
    from,
    to: 'not_executed' as const,
    law: socialWelfareAct('45 § 2 mom.'),
  })),
];

export const isDecisionOpen = (status: DecisionStatus): boolean =>
  status !== 'executed' && status !== 'not_executed';

export function allowedDecisionMoves(status: DecisionStatus): readonly DecisionStatus[] {
  return DECISION_MOVES.filter(({ from }) => from === status).map(({ to }) => to);
}

/** What comes with a move. */
export interface DecisionMoveEvidence {
  /** Of one that came to nothing. */
  readonly reason?: NotExecutedReason | null;
  /** In words; asked where the reason is `other`. */
  readonly note?: string | null;
  /** The decision departs from the client plan. */
  readonly deviatesFromPlan?: boolean;
  readonly deviationReason?: string | null;
}

/** What each kind of evidence rests on. */
export const DECISION_EVIDENCE_LAW = {
  reason: socialWelfareAct('45 § 2 mom.'),
  note: socialWelfareAct('45 § 2 mom.'),
  deviationReason: socialWelfareAct('45 § 4 mom.'),
} as const;
export type DecisionEvidence = keyof typeof DECISION_EVIDENCE_LAW;

export type DecisionMoveCheck =
  | { readonly kind: 'ok' }
  | { readonly kind: 'not_allowed'; readonly allowed: readonly DecisionStatus[] }
  | { readonly kind: 'missing'; readonly what: DecisionEvidence };

/** May the decision go from one state to the other with this evidence? */
export function checkDecisionMove(
  from: DecisionStatus,
  to: DecisionStatus,
  evidence: DecisionMoveEvidence = {},
): DecisionMoveCheck {
  if (!DECISION_MOVES.some((move) => move.from === from && move.to === to)) {
    return { kind: 'not_allowed', allowed: allowedDecisionMoves(from) };
  }
  const what = missingEvidence(to, evidence);
  return what === null ? { kind: 'ok' } : { kind: 'missing', what };
}

function missingEvidence(to: DecisionStatus, evidence: DecisionMoveEvidence): DecisionEvidence | null {
  const { reason = null, note, deviatesFromPlan = false, deviationReason } = evidence;
  if (to === 'made') return deviatesFromPlan && isBlank(deviationReason) ? 'deviationReason' : null;
  if (to !== 'not_executed') return null;
  if (reason === null) return 'reason';
  return reason === 'other' && isBlank(note) ? 'note' : null;
}

/**
 * What is wrong with the day of an act that is written down afterwards: it is yet to come, or lies before what it follows.
 * @param notBefore the day of the act it follows; days as `YYYY-MM-DD`
 */
export function actDayFault(
  day: string,
  { notBefore, today }: { readonly notBefore: string | null; readonly today: string },
): 'future' | 'order' | null {
  if (day > today) return 'future';
  return notBefore !== null && day < notBefore ? 'order' : null;
}
