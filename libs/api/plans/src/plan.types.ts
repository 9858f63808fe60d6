import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClientType, ProfessionalType } from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import { PLAN_ITEM_STATES, PLAN_ITEMS, VOICES } from '@rinnalla/domain';
import { CorrectionType, GoalType, PlannedServiceType, ResponsibilityType } from './plan-lines.types.js';
import { PlanSigningType } from './signing/plan-signing.types.js';

export const Voice = enumOf(VOICES);
export const PlanItemKey = enumOf(PLAN_ITEMS.map((item) => item.key));
export const PlanItemState = enumOf(PLAN_ITEM_STATES);
registerEnumType(Voice, { name: 'Voice', description: 'Whose words: the two are never merged (SHL 39 §).' });
registerEnumType(PlanItemKey, { name: 'PlanItemKey' });
registerEnumType(PlanItemState, { name: 'PlanItemState' });

@ObjectType('PlanItem', {
  description:
    'One of the eleven statutory items. Its identity is `planId` and `number`; `id` names its stored row, once there is one.',
})
export class PlanItemType {
  @Field(() => ID, { nullable: true, description: 'What an event names; null until the item is marked.' })
  id: string | null;
  @Field(() => ID) planId: string;
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: '1–11, the number in SHL 39 §.' }) number: number;
  @Field(() => PlanItemKey) key: string;
  @Field(() => [Voice], { description: 'The voices that must be heard for the item to be complete.' })
  voices: readonly string[];
  @Field({ description: 'Act and section, e.g. `1301/2014 39 § 2 mom. 1 kohta`.' }) law: string;
  @Field(() => PlanItemState) state: string;
  @Field(() => String, { nullable: true }) notApplicableReason: string | null;
  @Field(() => Int, { description: '0 until the item is marked.' }) version: number;
  @Field(() => Date, { nullable: true }) updatedAt: Date | null;
  @Field(() => ProfessionalType, { nullable: true }) updatedBy: ProfessionalType | null;
}

@ObjectType('PlanText', { description: 'What one voice says on one item.' })
export class PlanTextType {
  @Field(() => ID) id: string;
  @Field(() => ID) planId: string;
  @Field(() => ID) caseId: string;
  @Field(() => Int) item: number;
  @Field(() => Voice) voice: string;
  @Field({ description: 'Empty once withdrawn.' }) body: string;
  @Field(() => Int) version: number;
  @Field(() => Date) updatedAt: Date;
  @Field(() => [CorrectionType], { description: 'Oldest first.' }) corrections: CorrectionType[];
  @Field(() => ProfessionalType) updatedBy: ProfessionalType;
}

/** An item that was marked at least once. */
export interface StoredPlanItem {
  readonly id: string;
  readonly item: number;
  readonly notApplicableReason: string | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: ProfessionalType;
}

@ObjectType('Plan', {
  description: 'The client plan (asiakassuunnitelma, SHL 39 §) of one client in one case.',
})
export class PlanType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ClientType) client: ClientType;
  @Field(() => [PlanTextType], { description: 'Those written so far.' }) texts: PlanTextType[];
  @Field(() => [GoalType], { description: 'Oldest first, withdrawn ones too.' }) goals: GoalType[];
  @Field(() => [PlannedServiceType], { description: 'Oldest first, withdrawn ones too.' })
  plannedServices: PlannedServiceType[];
  @Field(() => [ResponsibilityType], { description: 'Oldest first, closed and withdrawn ones too.' })
  responsibilities: ResponsibilityType[];
  @Field(() => [PlanSigningType], { description: 'Its signed versions, newest first; none: a draft.' })
  signings: PlanSigningType[];
  storedItems: readonly StoredPlanItem[];
}

export { ClientType, ProfessionalType };
