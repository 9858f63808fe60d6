import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { enumOf, input } from '@rinnalla/api-core';
import { PLAN_ITEMS, VOICES } from '@rinnalla/domain';
import { z } from 'zod';
import { Voice } from './plan.types.js';

/** What can be withdrawn as wrong. */
export const PLAN_LINE_KINDS = ['plan_text', 'goal', 'planned_service', 'responsibility'] as const;
export type PlanLineKind = (typeof PLAN_LINE_KINDS)[number];
export const PlanLineKindEnum = enumOf(PLAN_LINE_KINDS);
registerEnumType(PlanLineKindEnum, { name: 'PlanLineKind' });

const item = z.literal(PLAN_ITEMS.map((planItem) => planItem.number));

@InputType()
export class StartPlanInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
}

export const startPlan = z.object({ mutationId: input.id, caseId: input.id, clientId: input.id });

@InputType()
export class SavePlanTextInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field(() => Int, { description: '1–11' }) item: number;
  @Field(() => Voice) voice: string;
  @Field() body: string;
  @Field(() => Int, { description: 'The version it was written on; 0 when there was none yet.' })
  version: number;
}

export const savePlanText = z.object({
  mutationId: input.id,
  planId: input.id,
  item,
  voice: z.enum(VOICES),
  body: input.text,
  version: input.versionOrNone,
});

@InputType()
export class MarkPlanItemInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field(() => Int, { description: '1–11' }) item: number;
  @Field(() => String, { nullable: true, description: 'Null: it applies after all.' })
  notApplicableReason?: string | null;
  @Field(() => Int, { description: '0 when the item was never marked.' }) version: number;
}

export const markPlanItem = z.object({
  mutationId: input.id,
  planId: input.id,
  item,
  notApplicableReason: input.saidLine.nullish(),
  version: input.versionOrNone,
});

@InputType()
export class WithdrawLineInput {
  @Field(() => ID) mutationId: string;
  @Field(() => PlanLineKindEnum) kind: PlanLineKind;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
}

export const withdrawLine = z.object({
  mutationId: input.id,
  kind: z.enum(PLAN_LINE_KINDS),
  id: input.id,
  version: input.version,
  reason: input.line,
});
