import type { FeedbackInHandFragment, FeedbackShownFragment } from '@rinnalla/web-graphql';

export type ShownFeedback = FeedbackShownFragment;
export type FeedbackOfCounty = FeedbackInHandFragment;
export type ArrivalCorrection = FeedbackOfCounty['corrections'][number];
