import { Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ClientType, ProfessionalType } from '@rinnalla/api-cases';
import type { TypedResult } from '@rinnalla/api-core';
import { ResponsibilityStatus, SocialService } from '../plan-lines.types.js';
import { PlanItemKey, PlanItemState, Voice } from '../plan.types.js';
import { PlanSigningType } from './plan-signing.types.js';

/*
 * What a signed version holds has types of its own, without identities: in a cache it is a part of its version, and never comes in the
 * place of the living plan.
 */

@InterfaceType('SignedPart', {
  description: 'A text or line as it stood when the plan was signed.',
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class SignedPart {
  @Field(() => ID, { description: 'Which text or line of the living plan it was.' }) lineId: string;
  @Field(() => Date) updatedAt: Date;
  @Field(() => ProfessionalType) updatedBy: ProfessionalType;
}

@ObjectType('SignedItem')
export class SignedItemType {
  @Field(() => Int, { description: '1–11, the number in SHL 39 §.' }) number: number;
  @Field(() => PlanItemKey) key: string;
  @Field({ description: 'Act and section, as the law then was.' }) law: string;
  @Field(() => PlanItemState) state: string;
  @Field(() => String, { nullable: true }) notApplicableReason: string | null;
}

@ObjectType('SignedText', { implements: SignedPart })
export class SignedTextType extends SignedPart {
  @Field(() => Int) item: number;
  @Field(() => Voice) voice: string;
  @Field() body: string;
}

@ObjectType('SignedGoal', { implements: SignedPart })
export class SignedGoalType extends SignedPart {
  @Field() title: string;
  @Field() description: string;
  @Field(() => Int, { nullable: true, description: 'As it was judged by then, -2 … 2.' }) attainment:
    number | null;
}

@ObjectType('SignedService', { implements: SignedPart })
export class SignedServiceType extends SignedPart {
  @Field(() => SocialService) service: string;
  @Field() description: string;
  @Field(() => String, { nullable: true }) provider: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) startsOn: string | null;
  @Field(() => String, { nullable: true }) duration: string | null;
  @Field(() => String, { nullable: true }) clientProposal: string | null;
}

@ObjectType('SignedResponsibility', { implements: SignedPart })
export class SignedResponsibilityType extends SignedPart {
  @Field() what: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn: string | null;
  @Field(() => ResponsibilityStatus) status: string;
  @Field(() => ProfessionalType) owner: ProfessionalType;
}

@ObjectType('SignedPlan', { description: 'A signed version of a plan in full, as it stood.' })
export class SignedPlanType {
  @Field(() => PlanSigningType) signing: PlanSigningType;
  @Field(() => ClientType) client: ClientType;
  @Field(() => [SignedItemType]) items: SignedItemType[];
  @Field(() => [SignedTextType]) texts: SignedTextType[];
  @Field(() => [SignedGoalType]) goals: SignedGoalType[];
  @Field(() => [SignedServiceType]) plannedServices: SignedServiceType[];
  @Field(() => [SignedResponsibilityType]) responsibilities: SignedResponsibilityType[];
}
