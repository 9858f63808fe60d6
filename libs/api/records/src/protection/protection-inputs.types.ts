import { Field, ID, InputType } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { z } from 'zod';

@InputType()
export class RecordNonDisclosureInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => ID, { nullable: true, description: 'The one in force that this changes; null: none is.' })
  replacesId?: string | null;
  @Field(() => String, { description: 'YYYY-MM-DD; not in the future.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The last day; null: until further notice.' })
  validUntil?: string | null;
  @Field({ description: 'Who told of the population register’s decision.' }) toldBy: string;
}

export const recordNonDisclosure = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  replacesId: input.id.nullable().default(null),
  validFrom: input.day,
  validUntil: input.day.nullable().default(null),
  toldBy: input.line,
});

@InputType()
export class LiftNonDisclosureInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => ID, { description: 'The one in force.' }) nonDisclosureId: string;
  @Field({
    description: 'Who told that it is over, and how that was made sure of, in words: at least 20 characters.',
  })
  reason: string;
}

export const liftNonDisclosure = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  nonDisclosureId: input.id,
  reason: input.reasonLine,
});
