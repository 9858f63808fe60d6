import { isBlank } from './blank.js';
import { socialWelfareAct, type LawReference } from './law.js';

/** Vireillä, arvioinnissa, suunnittelussa, palvelussa, seurannassa, päättynyt. */
export const CASE_STATUSES = ['pending', 'assessment', 'planning', 'service', 'follow_up', 'ended'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Why a case ended. A closing record says the same in words. */
export const END_REASONS = [
  'no_need_found',
  'guided_elsewhere',
  'moved_away',
  'client_withdrew',
  'duplicate',
  'need_met',
  'deceased',
] as const;
export type EndReason = (typeof END_REASONS)[number];

export const CASE_MOVE_REQUIREMENTS = [
  'nothing',
  'reason',
  'closing_record',
  'reason_or_closing_record',
] as const;
export type CaseMoveRequirement = (typeof CASE_MOVE_REQUIREMENTS)[number];

export interface CaseMove {
  readonly to: CaseStatus;
  readonly requires: CaseMoveRequirement;
}

interface CaseMoveRule extends CaseMove {
  readonly from: CaseStatus;
  readonly law: LawReference;
}

const END_OF_RELATIONSHIP = socialWelfareAct('34 §');

/**
 * Every move there is; what is not here is refused. One step forward at a time; follow-up may return to a new assessment or plan.
 * A need that turns out not to exist ends with a reason alone; once services were planned, the record of SHL 34 § that no ground
 * remains is needed. An ended case never opens: a new need is a new case.
 */
export const CASE_MOVES: readonly CaseMoveRule[] = [
  { from: 'pending', to: 'assessment', requires: 'nothing', law: socialWelfareAct('36 §') },
  { from: 'assessment', to: 'planning', requires: 'nothing', law: socialWelfareAct('39 §') },
  { from: 'planning', to: 'service', requires: 'nothing', law: socialWelfareAct('45 §') },
  { from: 'service', to: 'follow_up', requires: 'nothing', law: socialWelfareAct('39 § 2 mom. 9 kohta') },
  { from: 'follow_up', to: 'planning', requires: 'nothing', law: socialWelfareAct('39 §') },
  { from: 'follow_up', to: 'assessment', requires: 'nothing', law: socialWelfareAct('36 §') },
  { from: 'pending', to: 'ended', requires: 'reason_or_closing_record', law: END_OF_RELATIONSHIP },
  { from: 'assessment', to: 'ended', requires: 'reason_or_closing_record', law: END_OF_RELATIONSHIP },
  { from: 'planning', to: 'ended', requires: 'closing_record', law: END_OF_RELATIONSHIP },
  { from: 'service', to: 'ended', requires: 'closing_record', law: END_OF_RELATIONSHIP },
  { from: 'follow_up', to: 'ended', requires: 'closing_record', law: END_OF_RELATIONSHIP },
];

/** What comes with a move. A blank closing record counts as none. */
export interface CaseMoveEvidence {
  readonly reason?: EndReason | null;
  readonly closingRecord?: string | null;
}

export type CaseMoveCheck =
  | { readonly kind: 'ok' }
  | { readonly kind: 'not_allowed'; readonly allowed: readonly CaseMove[] }
  | { readonly kind: 'missing'; readonly what: Exclude<CaseMoveRequirement, 'nothing'> };

/** Where a case may go from this status, and what each move needs. Empty for an ended case. */
export function allowedMoves(status: CaseStatus): readonly CaseMove[] {
  return CASE_MOVES.filter((move) => move.from === status).map(({ to, requires }) => ({ to, requires }));
}

/** May the case go from one status to the other with this evidence? Moving to the same status is no move. */
export function checkMove(from: CaseStatus, to: CaseStatus, evidence: CaseMoveEvidence = {}): CaseMoveCheck {
  const move = CASE_MOVES.find((candidate) => candidate.from === from && candidate.to === to);
  if (move === undefined) return { kind: 'not_allowed', allowed: allowedMoves(from) };
  if (move.requires === 'nothing' || isSatisfied(move.requires, evidence)) return { kind: 'ok' };
  return { kind: 'missing', what: move.requires };
}

function isSatisfied(
  requirement: Exclude<CaseMoveRequirement, 'nothing'>,
  evidence: CaseMoveEvidence,
): boolean {
  const hasReason = evidence.reason !== null && evidence.reason !== undefined;
  const hasClosingRecord = !isBlank(evidence.closingRecord);
  if (hasReason && requirement !== 'closing_record') return true;
  return hasClosingRecord && requirement !== 'reason';
}
