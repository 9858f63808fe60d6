import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { DECISION_DAYS, NOT_EXECUTED_REASONS, SOCIAL_SERVICES } from '@rinnalla/domain';
import { z } from 'zod';
import { DecidedService, DecisionDay, NotExecutedReason } from './decision.types.js';

@InputType()
export class PrepareDecisionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => DecidedService) service: string;
  @Field() topic: string;
  @Field({ description: 'Decided at once on what is known; no three months run.' }) isUrgent: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'YYYY-MM-DD: when the matter became pending; without it, when the case did.',
  })
  pendingOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'YYYY-MM-DD: when the need of psychosocial support was established, SHL 45 § 3 mom.',
  })
  needFoundOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Made in the joint service that the case’s workspace delivers, 703/2023 46 §.',
  })
  isOfJointService?: boolean | null;
}

export const prepareDecision = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  service: z.enum(SOCIAL_SERVICES),
  topic: input.line,
  isUrgent: z.boolean(),
  pendingOn: input.day.nullable().default(null),
  needFoundOn: input.day.nullable().default(null),
  isOfJointService: z
    .boolean()
    .nullish()
    .transform((told) => told ?? false),
});

@InputType()
export class RecordDecisionMadeInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'YYYY-MM-DD; not in the future.' }) on: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Who made it; without it, an official without an account.',
  })
  madeById?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of an official without an account.' })
  madeByName?: string | null;
  @Field({ description: 'The office, or the delegation, by which the power is held.' }) office: string;
  @Field() deviatesFromPlan: boolean;
  @Field(() => String, { nullable: true, description: 'Required when it deviates, SHL 45 § 4 mom.' })
  deviationReason?: string | null;
}

export const recordDecisionMade = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  on: input.day,
  madeById: input.id.nullable().default(null),
  madeByName: input.name.nullable().default(null),
  office: input.line,
  deviatesFromPlan: z.boolean(),
  deviationReason: input.text.nullable().default(null),
});

@InputType()
export class DecisionDayInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { description: 'YYYY-MM-DD; not in the future, nor before what it follows.' })
  on: string;
}

export const decisionDay = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  on: input.day,
});

@InputType()
export class DecisionNotExecutedInput extends DecisionDayInput {
  @Field(() => NotExecutedReason) reason: string;
  @Field(() => String, { nullable: true, description: 'Required of another reason.' }) note?: string | null;
}

export const decisionNotExecuted = decisionDay.extend({
  reason: z.enum(NOT_EXECUTED_REASONS),
  note: input.text.nullable().default(null),
});

@InputType()
export class CorrectDecisionDayInput extends DecisionDayInput {
  @Field(() => DecisionDay) act: string;
  @Field({ description: 'How it is known that the day was written down wrongly.' }) reason: string;
}

export const correctDecisionDay = decisionDay.extend({
  act: z.enum(DECISION_DAYS),
  reason: input.reason,
});
