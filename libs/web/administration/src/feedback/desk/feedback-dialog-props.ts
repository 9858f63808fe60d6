import type { FeedbackOfCounty } from '../data/feedback-types.js';

export interface FeedbackDialogProps {
  feedback: FeedbackOfCounty;
  onClose: () => void;
  /** Somebody was there first: the list is to be read anew. */
  onLate: () => void;
}
