import type { Stage } from '../data/consultation-types.js';

const REASONS = {
  answered: 'answeredWaits',
  more_info_asked: 'moreInfoWaits',
  declined: 'declinedWaits',
} as const;

/** Why a consultation that the reader asked waits for the reader; null while it waits for others. */
export function waitsForMe(stage: Stage): (typeof REASONS)[keyof typeof REASONS] | null {
  return stage === 'answered' || stage === 'more_info_asked' || stage === 'declined' ? REASONS[stage] : null;
}
