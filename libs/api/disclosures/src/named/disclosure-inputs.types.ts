import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { INPUT_LIMITS } from '@rinnalla/contracts';
import { z } from 'zod';
import { PROTECTION_GROUNDS } from '../disclosure.entity.js';
import { ProtectionGround } from './disclosure.types.js';

const recordIds = z
  .array(input.id)
  .min(1)
  .max(INPUT_LIMITS.page)
  .refine((ids) => new Set(ids).size === ids.length);
const reason = input.reasonLine;

@InputType()
export class DiscloseRecordsInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => [ID], { description: 'Exactly these records; nothing beside them is shown.' })
  recordIds: string[];
  @Field(() => ID) recipientId: string;
  @Field(() => ProtectionGround) ground: string;
  @Field({ description: 'Why, in words: at least 20 characters.' }) reason: string;
}

export const discloseRecords = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  recordIds,
  recipientId: input.id,
  ground: z.enum(PROTECTION_GROUNDS),
  reason,
});

@InputType()
export class EndDisclosureInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

export const endDisclosure = z.object({ mutationId: input.id, id: input.id, version: input.version });

@InputType()
export class AskDisclosureInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID, { nullable: true }) caseId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'In place of the case: one the viewer has claimed, whose case they need not see.',
  })
  consultationId?: string | null;
  @Field({ description: 'What is needed and why, in words: at least 20 characters.' }) what: string;
}

export const askDisclosure = z
  .object({
    mutationId: input.id,
    caseId: input.id.nullish(),
    consultationId: input.id.nullish(),
    what: reason,
  })
  .refine(({ caseId, consultationId }) => (caseId ?? null) === null || (consultationId ?? null) === null, {
    path: ['consultationId'],
  })
  .refine(({ caseId, consultationId }) => (caseId ?? consultationId ?? null) !== null, { path: ['caseId'] });

@InputType({
  description: 'What the holder gives in answer to a request: to the asker, and on which ground.',
})
export class GivenRecordsInput {
  @Field(() => ID) clientId: string;
  @Field(() => [ID]) recordIds: string[];
  @Field(() => ProtectionGround) ground: string;
}

@InputType()
export class AnswerDisclosureRequestInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'Why it is given or refused: at least 20 characters.' }) reason: string;
  @Field(() => GivenRecordsInput, { nullable: true, description: 'What is given; left out, it is refused.' })
  given?: GivenRecordsInput | null;
}

export const answerDisclosureRequest = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  reason,
  given: z
    .object({ clientId: input.id, recordIds, ground: z.enum(PROTECTION_GROUNDS) })
    .nullish()
    .transform((given) => given ?? null),
});
