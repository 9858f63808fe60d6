import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ProfessionalType } from '@rinnalla/api-cases';
import { enumOf, input } from '@rinnalla/api-core';
import { Profession } from '@rinnalla/api-organisation';
import { PLAN_SIGNER_REFUSALS } from '@rinnalla/domain';
import { z } from 'zod';

export const PlanSignerRefusal = enumOf(PLAN_SIGNER_REFUSALS);
registerEnumType(PlanSignerRefusal, {
  name: 'PlanSignerRefusal',
  description: 'Why the law does not let somebody sign a plan.',
});

@ObjectType('PlanSigning', { description: 'A version of a plan, signed once and for ever.' })
export class PlanSigningType {
  @Field(() => ID) id: string;
  @Field(() => ID) planId: string;
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: '1, 2, … of the plan, without a gap.' }) number: number;
  @Field(() => String, {
    nullable: true,
    description:
      'On which day it was gone through with the client, YYYY-MM-DD; null where an evident obstacle stood in the way.',
  })
  agreedOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The evident obstacle to going through it with the client, in words; null where it was.',
  })
  obstacle: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the client or their guardian sees otherwise, in words.',
  })
  dissent: string | null;
  @Field(() => Date) signedAt: Date;
  @Field(() => ProfessionalType) signedBy: ProfessionalType;
  @Field(() => Profession, { description: 'Of the signer, as it was on the day.' }) profession: string;
  /** See `contentVersion`. */
  contentVersion: number;
}

@ObjectType('PlanSignerProblem', { description: 'Why the viewer may not sign the plan.' })
export class PlanSignerProblemType {
  @Field(() => PlanSignerRefusal) why: string;
  @Field({ description: 'Act and section.' }) law: string;
}

@InputType()
export class SignPlanInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field(() => Int, {
    description:
      'The plan that the screen showed: the versions of its items, texts, goals, services and responsibilities, summed.',
  })
  version: number;
  @Field(() => String, {
    nullable: true,
    description: 'On which day it was gone through with the client, YYYY-MM-DD. Either this or `obstacle`.',
  })
  agreedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The evident obstacle to going through it with the client, in words that somebody else can judge. Either this or `agreedOn`.',
  })
  obstacle?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the client or their guardian sees otherwise, in words; nothing when they agree.',
  })
  dissent?: string | null;
}

export const signPlan = z.object({
  mutationId: input.id,
  planId: input.id,
  version: input.versionOrNone,
  agreedOn: input.day.nullish(),
  obstacle: input.reason.nullish(),
  dissent: input.text.nullish(),
});
