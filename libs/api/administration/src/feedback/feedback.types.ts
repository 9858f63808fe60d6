import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClockState } from '@rinnalla/api-clocks';
import { ChangeMade, enumOf, resultUnion, StaleVersion } from '@rinnalla/api-core';

@ObjectType('FeedbackArrivalCorrection', { description: 'What stood before a day of arrival was corrected.' })
export class FeedbackArrivalCorrectionType {
  @Field(() => ID) id: string;
  @Field({ description: 'YYYY-MM-DD, as it was told.' }) fromDay: string;
  @Field({ description: 'YYYY-MM-DD, as it was.' }) toDay: string;
  @Field() reason: string;
  @Field(() => Date) at: Date;
  by: string;
}

@ObjectType('AccessibilityFeedback', {
  description: 'What somebody finds hard to use in this product, and what the county answers (306/2019).',
})
export class AccessibilityFeedbackType {
  @Field(() => ID) id: string;
  @Field({ description: 'What is hard.' }) body: string;
  @Field(() => String, { nullable: true, description: 'On which page, in words or as its address.' }) page:
    string | null;
  @Field(() => String, { nullable: true, description: 'How the sender would rather be answered than here.' })
  answerWish: string | null;
  senderId: string | null;
  @Field(() => String, { nullable: true, description: 'Who sent it and how, where it came otherwise.' })
  senderInWords: string | null;
  @Field({ description: 'The day it arrived, YYYY-MM-DD.' }) receivedOn: string;
  @Field({ description: 'By which day it is to be answered, YYYY-MM-DD.' }) dueOn: string;
  @Field(() => Date, { description: 'The last moment that is in time.' }) dueAt: Date;
  @Field(() => ClockState) state: string;
  @Field(() => Date, {
    nullable: true,
    description: 'When the state becomes another if nobody answers; null when nothing more will turn it.',
  })
  turnsAt: Date | null;
  @Field({ description: 'Act and section that set the limit.' }) section: string;
  @Field(() => Date) recordedAt: Date;
  recordedById: string;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  answeredById: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('AccessibilityFeedbackPage')
export class AccessibilityFeedbackPageType {
  @Field(() => [AccessibilityFeedbackType]) feedback: AccessibilityFeedbackType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null on the last.' }) next:
    string | null;
}

@ObjectType('AccessibilityFeedbackCounts', { description: 'How much unanswered feedback presses.' })
export class AccessibilityFeedbackCountsType {
  @Field(() => Int) dueSoon: number;
  @Field(() => Int) dueToday: number;
  @Field(() => Int) breached: number;
  @Field(() => Date, { nullable: true, description: 'When one of the numbers turns by itself.' })
  turnsAt: Date | null;
}

@ObjectType('AccessibilityStatement', {
  description:
    'What the accessibility statement says that is not the same in every county and under every law.',
})
export class AccessibilityStatementType {
  @Field() countyNameFi: string;
  @Field() countyNameSv: string;
  @Field(() => Int, { description: 'Within how many days feedback that is sent today is answered.' })
  answerDays: number;
  @Field({ description: 'Act and section that say so.' }) section: string;
}

@InputType()
export class SendAccessibilityFeedbackInput {
  @Field(() => ID) mutationId: string;
  @Field({ description: 'What is hard. Nothing of any client.' }) body: string;
  @Field(() => String, { nullable: true, description: 'On which page.' }) page?: string | null;
  @Field(() => String, { nullable: true, description: 'How one would rather be answered than here.' })
  answerWish?: string | null;
}

@InputType()
export class RecordAccessibilityFeedbackInput extends SendAccessibilityFeedbackInput {
  @Field({ description: 'Who sent it, and how it came, in words.' }) sender: string;
  @Field({ description: 'The day it arrived, YYYY-MM-DD.' }) receivedOn: string;
}

@InputType()
export class AnswerAccessibilityFeedbackInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'The sender reads it.' }) answer: string;
}

@InputType()
export class CorrectFeedbackArrivalInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'The day on which it really arrived, YYYY-MM-DD.' }) receivedOn: string;
  @Field() reason: string;
}

@ObjectType({ implements: ChangeMade })
export class AccessibilityFeedbackChanged extends ChangeMade {
  feedbackId: string;
}

export const FEEDBACK_REFUSALS = ['already_answered', 'sent_here'] as const;
export const FeedbackRefusal = enumOf(FEEDBACK_REFUSALS);
registerEnumType(FeedbackRefusal, {
  name: 'AccessibilityFeedbackRefusal',
  description: '`sent_here`: it arrived when it was sent, and its day is nobody’s to correct.',
});

@ObjectType({ description: 'It can’t be done to this feedback. Nothing was changed.' })
export class AccessibilityFeedbackRefused {
  @Field(() => FeedbackRefusal) refusal: (typeof FEEDBACK_REFUSALS)[number];
  @Field({ description: 'Act and section it rests on.' }) section: string;
}

export const AccessibilityFeedbackResult = resultUnion('AccessibilityFeedbackResult', [
  AccessibilityFeedbackChanged,
  AccessibilityFeedbackRefused,
  StaleVersion,
]);
