import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { z } from 'zod';

@InputType()
export class ProposeResponsibilityInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) planId: string;
  @Field(() => ID, { nullable: true }) goalId?: string | null;
  @Field() what: string;
  @Field(() => ID, { description: 'A professional with a live relation to the case.' }) ownerId: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn?: string | null;
}

export const proposeResponsibility = z.object({
  mutationId: input.id,
  planId: input.id,
  goalId: input.id.nullish(),
  what: input.line,
  ownerId: input.id,
  dueOn: input.day.nullish(),
});

@InputType()
export class ResponsibilityMoveInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

export const responsibilityMove = z.object({ mutationId: input.id, id: input.id, version: input.version });

@InputType()
export class DeclineResponsibilityInput extends ResponsibilityMoveInput {
  @Field() reason: string;
}

export const declineResponsibility = responsibilityMove.extend({ reason: input.line });

@InputType()
export class HandOverResponsibilityInput extends ResponsibilityMoveInput {
  @Field(() => ID) newOwnerId: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; left out, the due day stays.' })
  dueOn?: string | null;
  @Field() reason: string;
}

export const handOverResponsibility = responsibilityMove.extend({
  newOwnerId: input.id,
  dueOn: input.day.nullish(),
  reason: input.line,
});

@InputType({ description: 'All fields of the line as they should have been.' })
export class CorrectResponsibilityInput extends ResponsibilityMoveInput {
  @Field() reason: string;
  @Field() what: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn?: string | null;
}

export const correctResponsibility = responsibilityMove.extend({
  reason: input.line,
  what: input.line,
  dueOn: input.day.nullish(),
});
