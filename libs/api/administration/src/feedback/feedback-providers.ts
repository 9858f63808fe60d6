import { AnswerFeedbackCommand } from './answer-feedback.js';
import { CorrectFeedbackArrivalCommand } from './correct-feedback-arrival.js';
import {
  AccessibilityFeedbackChangedFields,
  AccessibilityFeedbackFields,
  FeedbackArrivalCorrectionFields,
  FeedbackMutations,
  FeedbackQueries,
} from './feedback.resolver.js';
import { RecordFeedbackCommand } from './record-feedback.js';
import { SendFeedbackCommand } from './send-feedback.js';

/** What of the module is about feedback on accessibility. */
export const FEEDBACK_PROVIDERS = [
  FeedbackQueries,
  FeedbackMutations,
  AccessibilityFeedbackChangedFields,
  AccessibilityFeedbackFields,
  FeedbackArrivalCorrectionFields,
  SendFeedbackCommand,
  RecordFeedbackCommand,
  AnswerFeedbackCommand,
  CorrectFeedbackArrivalCommand,
];
