import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CorrectionType, ProfessionalType } from '@rinnalla/api-cases';
import { enumOf, type TypedResult } from '@rinnalla/api-core';
import {
  RESPONSIBILITY_MOVE_NAMES,
  RESPONSIBILITY_STATUSES,
  type ResponsibilityStatus as Status,
  SOCIAL_SERVICES,
} from '@rinnalla/domain';

export const ResponsibilityMoveName = enumOf(RESPONSIBILITY_MOVE_NAMES);
export const ResponsibilityStatus = enumOf(RESPONSIBILITY_STATUSES);
export const SocialService = enumOf(SOCIAL_SERVICES);
registerEnumType(ResponsibilityMoveName, { name: 'ResponsibilityMoveName' });
registerEnumType(ResponsibilityStatus, { name: 'ResponsibilityStatus' });
registerEnumType(SocialService, { name: 'SocialService', description: 'Social services of SHL 14 §.' });

@InterfaceType('PlanLine', {
  description: 'A line of a plan. A withdrawn one stays visible, marked.',
  resolveType: (value: TypedResult) => value.__typename,
})
export abstract class PlanLineType {
  @Field(() => ID) id: string;
  @Field(() => ID) planId: string;
  @Field(() => ID) caseId: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date) updatedAt: Date;
  @Field(() => Date, { nullable: true }) correctedAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => Int) version: number;
  @Field(() => [CorrectionType], { description: 'Oldest first.' }) corrections: CorrectionType[];
  @Field(() => ProfessionalType) createdBy: ProfessionalType;
  @Field(() => ProfessionalType) updatedBy: ProfessionalType;
}

@ObjectType('GoalRating', { description: 'One judgement of a goal, for ever.' })
export class GoalRatingType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: '-2 … 2; 0 is what was agreed on.' }) attainment: number;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
}

@ObjectType('Goal', { description: 'A goal set together (item 6).', implements: PlanLineType })
export class GoalType extends PlanLineType {
  @Field() title: string;
  @Field() description: string;
  @Field(() => Int, { nullable: true, description: 'The latest judgement, -2 … 2.' }) attainment:
    number | null;
  @Field(() => [GoalRatingType], { description: 'Oldest first.' }) ratings: GoalRatingType[];
}

@ObjectType('PlannedService', {
  description: 'A social service the plan foresees (items 3 and 11).',
  implements: PlanLineType,
})
export class PlannedServiceType extends PlanLineType {
  @Field(() => SocialService) service: string;
  @Field() description: string;
  @Field(() => String, { nullable: true }) provider: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) startsOn: string | null;
  @Field(() => String, { nullable: true }) duration: string | null;
  @Field(() => String, { nullable: true, description: 'How the client proposes it be produced.' })
  clientProposal: string | null;
}

@ObjectType('Responsibility', {
  description: 'Who does what by when (item 8). Nobody owns a line by being mentioned: the owner accepts it.',
  implements: PlanLineType,
})
export class ResponsibilityType extends PlanLineType {
  @Field(() => ID, { nullable: true }) goalId: string | null;
  @Field() what: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn: string | null;
  @Field(() => ResponsibilityStatus) status: Status;
  @Field(() => Date) statusSince: Date;
  @Field(() => String, { nullable: true }) declineReason: string | null;
  @Field(() => String, { nullable: true }) handOverReason: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the line this one took over from.' })
  handedOverFrom: string | null;
  @Field(() => ProfessionalType) owner: ProfessionalType;
}

export { CorrectionType, ProfessionalType };
