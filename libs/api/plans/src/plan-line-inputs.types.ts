import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { ATTAINMENT_LEVELS, SOCIAL_SERVICES } from '@rinnalla/domain';
import { z } from 'zod';
import { SocialService } from './plan-lines.types.js';

/** Which line is corrected, on which version, and why the original was wrong (703/2023 22 §). */
const correction = { mutationId: input.id, id: input.id, version: input.version, reason: input.line };
const goal = { title: input.line, description: input.text.default('') };
const plannedService = {
  service: z.enum(SOCIAL_SERVICES),
  description: input.text.default(''),
  provider: input.line.nullish(),
  startsOn: input.day.nullish(),
  duration: input.line.nullish(),
  clientProposal: input.text.nullish(),
};

@InputType()
export class AddGoalInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field() title: string;
  @Field(() => String, { defaultValue: '' }) description: string;
}

export const addGoal = z.object({ mutationId: input.id, planId: input.id, ...goal });

@InputType()
export class CorrectGoalInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
  @Field() title: string;
  @Field(() => String, { defaultValue: '' }) description: string;
}

export const correctGoal = z.object({ ...correction, ...goal });

@InputType()
export class RateGoalInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: '-2 … 2; 0 is what was agreed on.' }) attainment: number;
  @Field(() => String, { nullable: true }) note?: string | null;
}

export const rateGoal = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  attainment: z.literal(ATTAINMENT_LEVELS.map((step) => step.level)),
  note: input.text.nullish(),
});

@InputType()
export class AddPlannedServiceInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field(() => SocialService) service: string;
  @Field(() => String, { defaultValue: '' }) description: string;
  @Field(() => String, { nullable: true }) provider?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) startsOn?: string | null;
  @Field(() => String, { nullable: true }) duration?: string | null;
  @Field(() => String, { nullable: true }) clientProposal?: string | null;
}

export const addPlannedService = z.object({ mutationId: input.id, planId: input.id, ...plannedService });

@InputType({ description: 'All fields of the line as they should have been.' })
export class CorrectPlannedServiceInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
  @Field(() => SocialService) service: string;
  @Field(() => String, { defaultValue: '' }) description: string;
  @Field(() => String, { nullable: true }) provider?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) startsOn?: string | null;
  @Field(() => String, { nullable: true }) duration?: string | null;
  @Field(() => String, { nullable: true }) clientProposal?: string | null;
}

export const correctPlannedService = z.object({ ...correction, ...plannedService });
