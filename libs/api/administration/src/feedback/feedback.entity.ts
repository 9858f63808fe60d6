import { At, Day, Id, NULL, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import { Check, Entity, ForeignKey, Index } from 'typeorm';

/** What somebody finds hard to use in this product, and what the county answers (306/2019 3 luku). */
@Entity('accessibility_feedback')
@Index('accessibility_feedback__by_sender', ['senderId', 'recordedAt', 'id'])
@Index('accessibility_feedback__waiting', ['dueOn', 'id'], { where: '"answered_at" IS NULL' })
@Index('accessibility_feedback__answered_last', ['answeredAt', 'id'], { where: '"answered_at" IS NOT NULL' })
@Check('accessibility_feedback__sender', '("sender_id" IS NULL) <> ("sender_in_words" IS NULL)')
@Check(
  'accessibility_feedback__received',
  `"received_on" >= '1900-01-01' AND "received_on" <= ("recorded_at" AT TIME ZONE 'Europe/Helsinki')::date`,
)
@Check('accessibility_feedback__due', '"due_on" > "received_on"')
@Check(
  'accessibility_feedback__answered',
  '("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL)',
)
export class AccessibilityFeedbackEntity {
  @Id() id: string;
  /** Who sent it here; null where it came otherwise. */
  @ForeignKey(() => ProfessionalEntity)
  @Uuid(NULL)
  senderId: string | null;
  /** Who sent it and how, where it came otherwise: by mail, by phone. */
  @Text(NULL) senderInWords: string | null;
  @Text() body: string;
  @Text(NULL) page: string | null;
  /** How the sender would rather be answered than here. */
  @Text(NULL) answerWish: string | null;
  @Day() receivedOn: string;
  /** With which version of the rule the due day was reckoned. */
  @Whole() ruleVersion: number;
  @Day() dueOn: string;
  @At() dueAt: Date;
  @At() recordedAt: Date;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  recordedBy: string;
  @Text(NULL) answer: string | null;
  @At(NULL) answeredAt: Date | null;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid(NULL)
  answeredBy: string | null;
  @Version() version: number;
}

/** A day on which feedback was said to have come, and the one on which it had: what stood before stays. */
@Entity('feedback_arrival_correction')
@Index('feedback_arrival_correction__by_feedback', ['feedbackId', 'at', 'id'])
@Check('feedback_arrival_correction__days', '"from_day" <> "to_day"')
export class FeedbackArrivalCorrectionEntity {
  @Id() id: string;
  @ForeignKey(() => AccessibilityFeedbackEntity)
  @Uuid()
  feedbackId: string;
  @Day() fromDay: string;
  @Day() toDay: string;
  @Text() reason: string;
  @At() at: Date;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  by: string;
}
