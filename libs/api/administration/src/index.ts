import { AccessibilityFeedbackEntity, FeedbackArrivalCorrectionEntity } from './feedback/feedback.entity.js';

export * from './administration.module.js';
export * from './feedback/feedback.entity.js';

export const ADMINISTRATION_ENTITIES = [AccessibilityFeedbackEntity, FeedbackArrivalCorrectionEntity];
