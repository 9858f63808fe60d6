import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { OVERRIDE_VERDICTS } from '@rinnalla/api-access';
import { input } from '@rinnalla/api-core';
import { OVERRIDE_GROUNDS } from '@rinnalla/domain';
import { z } from 'zod';
import { OverrideGroundEnum, OverrideVerdictEnum } from './override.types.js';

@InputType()
export class PleadOverrideInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => OverrideGroundEnum) ground: string;
  @Field({ description: 'Why, in words: at least 20 characters.' }) reason: string;
  @Field({ description: 'The pleader’s own password, once more. It is checked and kept nowhere.' })
  password: string;
}

export const pleadOverride = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  ground: z.enum(OVERRIDE_GROUNDS),
  reason: input.reasonLine,
  password: z.string().min(1).max(500),
});

@InputType()
export class EndOverrideInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
}

export const endOverride = z.object({ mutationId: input.id, id: input.id });

@InputType()
export class ReviewOverrideInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => OverrideVerdictEnum) verdict: string;
  @Field({ description: 'What the officer found, in words: at least 20 characters.' }) note: string;
}

export const reviewOverride = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  verdict: z.enum(OVERRIDE_VERDICTS),
  note: input.reasonLine,
});
