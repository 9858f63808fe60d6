import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { CASE_STATUSES } from '@rinnalla/domain';
import { z } from 'zod';
import { CaseStatus, LegalMode } from './case.types.js';

@InputType({
  description: 'The lawful ground a person points to, where none follows from where the work is done.',
})
export class ChosenGroundInput {
  @Field(() => LegalMode) mode: string;
  @Field(() => String, { nullable: true }) permissionId?: string | null;
  @Field(() => String, { nullable: true }) incapacityReason?: string | null;
  @Field(() => String, { nullable: true }) assessedBy?: string | null;
  @Field(() => Boolean, { nullable: true }) noLegalRepresentative?: boolean | null;
}

export const chosenGround = z.object({
  mode: z.enum(['M1', 'M2', 'M3', 'M8']),
  permissionId: input.name.nullable().default(null),
  incapacityReason: input.saidLine.nullable().default(null),
  assessedBy: input.name.nullable().default(null),
  noLegalRepresentative: z.boolean().nullable().default(null),
});

@InputType()
export class MoveCaseInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => Int) version: number;
  @Field(() => CaseStatus) to: string;
}

export const moveCase = z.object({
  mutationId: input.id,
  caseId: input.id,
  version: input.version,
  to: z.enum(CASE_STATUSES),
});

@InputType()
export class TeamInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) professionalId: string;
  @Field(() => ChosenGroundInput, { nullable: true }) ground?: ChosenGroundInput | null;
}

export const team = z.object({
  mutationId: input.id,
  caseId: input.id,
  professionalId: input.id,
  ground: chosenGround.nullish(),
});

@InputType()
export class NameWorkerInput extends TeamInput {
  @Field(() => String, {
    nullable: true,
    description: 'Of a health care professional: why the services as a whole call for one, SHL 42 § 2 mom.',
  })
  justification?: string | null;
}

export const nameWorker = team.extend({ justification: input.text.nullish() });

@InputType()
export class EndTeamMembershipInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) teamMemberId: string;
  @Field(() => Int) version: number;
}

export const endTeamMembership = z.object({
  mutationId: input.id,
  caseId: input.id,
  teamMemberId: input.id,
  version: input.version,
});

@InputType()
export class SeeCaseInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
}

export const seeCase = z.object({ mutationId: input.id, caseId: input.id });
