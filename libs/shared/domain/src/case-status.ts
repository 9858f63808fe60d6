import { isReasonInWords } from './access/override.js';
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
  'open_assessment',
  'concluded_assessment',
  'reason_and_closing_record',
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

/**
 * Every move there is; what is not here is refused. One step forward at a time; follow-up may return to a new plan, and wherever a new
 * need comes up, the case returns to be assessed.
 * A case is assessed only where an assessment is open, and planned only from what one came to: signed, or found not to be needed
 * (SHL 36 § 2 mom.). It ends with a reason and with the record of SHL 34 § that no ground remains. An ended case never opens: a new
 * need is a new case.
 */
export const CASE_MOVES: readonly CaseMoveRule[] = [
  { from: 'pending', to: 'assessment', requires: 'open_assessment', law: socialWelfareAct('36 §') },
  { from: 'assessment', to: 'planning', requires: 'concluded_assessment', law: socialWelfareAct('39 §') },
  { from: 'planning', to: 'service', requires: 'nothing', law: socialWelfareAct('45 §') },
  { from: 'service', to: 'follow_up', requires: 'nothing', law: socialWelfareAct('39 § 2 mom. 9 kohta') },
  { from: 'follow_up', to: 'planning', requires: 'nothing', law: socialWelfareAct('39 §') },
  ...(['planning', 'service', 'follow_up'] as const).map((from): CaseMoveRule => ({
    from,
    to: 'assessment',
    requires: 'open_assessment',
    law: socialWelfareAct('36 §'),
  })),
  ...(['pending', 'assessment', 'planning', 'service', 'follow_up'] as const).map((from): CaseMoveRule => ({
    from,
    to: 'ended',
    requires: 'reason_and_closing_record',
    law: socialWelfareAct('34 §'),
  })),
];

/** How it stands with the assessments of a case: one is open, or the last of them came to something. */
export type AssessmentStanding = 'open' | 'concluded';

/** What comes with a move. A closing record that says nothing counts as none. */
export interface CaseMoveEvidence {
  readonly assessment?: AssessmentStanding | null;
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
  { assessment, reason, closingRecord }: CaseMoveEvidence,
): boolean {
  switch (requirement) {
    case 'open_assessment':
      return assessment === 'open';
    case 'concluded_assessment':
      return assessment === 'concluded';
    case 'reason_and_closing_record':
      return reason !== null && reason !== undefined && isReasonInWords(closingRecord ?? '');
  }
}

/** Moves that somebody makes by themselves. The others come of an act: an assessment that opens, an end that was proposed. */
export const movesByHand = <Move extends Pick<CaseMove, 'requires'>>(
  moves: readonly Move[],
): readonly Move[] =>
  moves.filter(({ requires }) => requires === 'nothing' || requires === 'concluded_assessment');
