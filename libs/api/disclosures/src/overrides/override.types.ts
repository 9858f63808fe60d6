import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@rinnalla/api-core';
import { Register } from '@rinnalla/api-organisation';
import { OVERRIDE_VERDICTS } from '@rinnalla/api-access';
import { FIELD_CLASSES, OVERRIDE_GROUNDS } from '@rinnalla/domain';

export const OVERRIDE_REVIEW_STATUSES = ['waiting', 'reviewed'] as const;
export type OverrideReviewStatus = (typeof OVERRIDE_REVIEW_STATUSES)[number];

export const OverrideGroundEnum = enumOf(OVERRIDE_GROUNDS);
export const OverrideVerdictEnum = enumOf(OVERRIDE_VERDICTS);
export const OverrideReviewStatusEnum = enumOf(OVERRIDE_REVIEW_STATUSES);
export const FieldClassEnum = enumOf(FIELD_CLASSES);
registerEnumType(OverrideGroundEnum, {
  name: 'OverrideGround',
  description:
    'On what one may open more for oneself: 703/2023 26 §, 53 § 5 and 6 mom., 54 §. A disclosure under 56 § is not among them.',
});
registerEnumType(OverrideVerdictEnum, { name: 'OverrideVerdict' });
registerEnumType(OverrideReviewStatusEnum, { name: 'OverrideReviewStatus' });
registerEnumType(FieldClassEnum, { name: 'FieldClass', description: 'What a field tells, C0–C9.' });

@ObjectType('Override', {
  description:
    'Somebody opened more of one client’s records for oneself, on a ground of law and for some hours.',
})
export class OverrideType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => OverrideGroundEnum) ground: string;
  @Field(() => [String], { description: 'The sections it was pleaded on.' }) sections: string[];
  @Field({ description: 'In the pleader’s own words.' }) reason: string;
  @Field(() => Date) startedAt: Date;
  @Field(() => Date, { description: 'From this moment on it opens nothing.' }) expiresAt: Date;
  @Field(() => Date, { nullable: true, description: 'When its owner ended it before its time.' })
  endedAt: Date | null;
  @Field({ description: 'The viewer pleaded it.' }) isMine: boolean;
  @Field(() => Int) version: number;
  byId: string;
}

@ObjectType('OverrideUse', { description: 'How often the log holds a read of this class in the meantime.' })
export class OverrideUseType {
  @Field(() => Register) register: string;
  @Field(() => FieldClassEnum) fieldClass: string;
  @Field(() => Int) reads: number;
}

@ObjectType('OverrideReview', {
  description:
    'An override as the data-protection officer reviews it: no name of the client, no words of the record.',
})
export class OverrideReviewType {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'What the logs name the client by.' }) clientId: string;
  @Field() caseNumber: string;
  @Field(() => OverrideGroundEnum) ground: string;
  @Field(() => [String]) sections: string[];
  @Field() reason: string;
  @Field(() => Date) startedAt: Date;
  @Field(() => Date) expiresAt: Date;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => [OverrideUseType], {
    nullable: true,
    description:
      'What the pleader read of the client while it was in force, by the usage log; null as long as it is.',
  })
  uses: OverrideUseType[] | null;
  @Field({ description: 'Waited for a review for more than 7 days.' }) isLate: boolean;
  @Field({ description: 'The viewer pleaded it, and so may not review it.' }) isMine: boolean;
  @Field(() => Date, { nullable: true }) reviewedAt: Date | null;
  @Field(() => OverrideVerdictEnum, { nullable: true }) verdict: string | null;
  @Field(() => String, { nullable: true }) reviewNote: string | null;
  @Field(() => Int) version: number;
  byId: string;
  reviewedById: string | null;
}

@ObjectType('OverrideReviewPage')
export class OverrideReviewPageType {
  @Field(() => [OverrideReviewType], {
    description: 'Waiting: the longest first. Reviewed: the latest first.',
  })
  reviews: OverrideReviewType[];
  @Field(() => Int) total: number;
  @Field(() => Int) pageSize: number;
}

@ObjectType('OverrideReviewCounts')
export class OverrideReviewCountsType {
  @Field(() => Int) waiting: number;
  @Field(() => Int, { description: 'Of these, waiting for more than 7 days.' }) late: number;
}
