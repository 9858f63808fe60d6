import { type LawReference, socialWelfareAct } from '../law.js';

/** Vireillä, arvioitavana, luonnos valmis, allekirjoitettu, keskeytetty. */
export const ASSESSMENT_STATUSES = [
  'pending',
  'started',
  'draft_complete',
  'signed',
  'discontinued',
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

export const ASSESSMENT_MOVE_NAMES = ['start', 'complete_draft', 'reopen', 'sign', 'discontinue'] as const;
export type AssessmentMoveName = (typeof ASSESSMENT_MOVE_NAMES)[number];

/** Why an assessment is not carried through. Each is written down; the last but one is the exception of SHL 36 § 2 mom. */
export const DISCONTINUE_REASONS = [
  'client_withdrew',
  'moved_away',
  'duplicate',
  'evidently_unnecessary',
  'deceased',
] as const;
export type DiscontinueReason = (typeof DISCONTINUE_REASONS)[number];

export interface AssessmentMove {
  readonly move: AssessmentMoveName;
  readonly from: AssessmentStatus;
  readonly to: AssessmentStatus;
  readonly law: LawReference;
}

const ASSESSING = socialWelfareAct('36 §');
const CONTENTS = socialWelfareAct('37 §');
const OPEN: readonly AssessmentStatus[] = ['pending', 'started', 'draft_complete'];

/**
 * Every move of an assessment; what is not here is refused. To write on a complete draft opens it again. A signed one stands for ever:
 * what it got wrong is put right by a new one.
 */
export const ASSESSMENT_MOVES: readonly AssessmentMove[] = [
  { move: 'start', from: 'pending', to: 'started', law: ASSESSING },
  { move: 'complete_draft', from: 'started', to: 'draft_complete', law: CONTENTS },
  { move: 'reopen', from: 'draft_complete', to: 'started', law: CONTENTS },
  { move: 'sign', from: 'draft_complete', to: 'signed', law: socialWelfareAct('36 § 5 mom.') },
  ...OPEN.map((from): AssessmentMove => ({ move: 'discontinue', from, to: 'discontinued', law: ASSESSING })),
];

/** Where an assessment may go from this status. Empty when it is signed or discontinued. */
export const allowedAssessmentMoves = (status: AssessmentStatus): readonly AssessmentMove[] =>
  ASSESSMENT_MOVES.filter(({ from }) => from === status);

/** @returns where the move leads, or null when it is none from here */
export function findAssessmentMove(
  from: AssessmentStatus,
  move: AssessmentMoveName,
): AssessmentStatus | null {
  return ASSESSMENT_MOVES.find((one) => one.from === from && one.move === move)?.to ?? null;
}

/** Words are written once the assessment has started (its first day is on record), and never after it was signed or discontinued. */
export const isWritable = (status: AssessmentStatus): boolean =>
  status === 'started' || status === 'draft_complete';

/** Neither signed nor discontinued. */
export const OPEN_ASSESSMENT_STATUSES: readonly AssessmentStatus[] = OPEN;
