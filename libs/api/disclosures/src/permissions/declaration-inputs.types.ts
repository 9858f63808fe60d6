import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ServiceFunction } from '@rinnalla/api-cases';
import { input } from '@rinnalla/api-core';
import { Register } from '@rinnalla/api-organisation';
import {
  ALL_DENIAL_TARGETS,
  GIVEN_BY_MEANS,
  GIVERS,
  PATIENT_DATA_SCOPES,
  PERMISSION_RECIPIENTS,
  REGISTERS,
  SERVICE_FUNCTIONS,
} from '@rinnalla/domain';
import { z } from 'zod';
import { DenialTargetEnum } from '../denials/denial.types.js';
import { GivenByMeansEnum, GiverEnum } from './declaration.types.js';
import { PatientDataScopeEnum, PermissionRecipientEnum } from './permission.types.js';

/** Who spoke, how and when: asked of every declaration. */
@InputType({ isAbstract: true })
abstract class DeclarationInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => GiverEnum) giver: string;
  @Field() giverName: string;
  @Field(() => GivenByMeansEnum) means: string;
  @Field({ description: 'YYYY-MM-DD' }) givenOn: string;
}

const declaration = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  giver: z.enum(GIVERS),
  giverName: input.name,
  means: z.enum(GIVEN_BY_MEANS),
  givenOn: input.day,
});

@InputType()
export class RecordPermissionInput extends DeclarationInput {
  @Field(() => Register) dataRegister: string;
  @Field(() => [PermissionRecipientEnum]) recipients: string[];
  @Field(() => String, { nullable: true }) recipientName?: string | null;
  @Field(() => [ServiceFunction]) serviceFunctions: string[];
  @Field(() => [PatientDataScopeEnum]) patientData: string[];
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) recordedFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) recordedUntil?: string | null;
}

const several = <const Names extends readonly string[]>(names: Names) =>
  z
    .array(z.enum(names))
    .max(names.length)
    .transform((chosen) => [...new Set(chosen)]);

export const recordPermission = declaration.extend({
  dataRegister: z.enum(REGISTERS),
  recipients: several(PERMISSION_RECIPIENTS),
  recipientName: input.name.nullable().default(null),
  serviceFunctions: several(SERVICE_FUNCTIONS),
  patientData: several(PATIENT_DATA_SCOPES),
  recordedFrom: input.day.nullable().default(null),
  recordedUntil: input.day.nullable().default(null),
});
export type RecordPermissionAsked = z.infer<typeof recordPermission>;

@InputType()
export class RecordDenialInput extends DeclarationInput {
  @Field(() => Register) register: string;
  @Field(() => DenialTargetEnum) target: string;
  @Field(() => ServiceFunction, { nullable: true }) serviceFunction?: string | null;
  @Field(() => ID, { nullable: true }) recordId?: string | null;
}

export const recordDenial = declaration.extend({
  register: z.enum(REGISTERS),
  target: z.enum(ALL_DENIAL_TARGETS),
  serviceFunction: z.enum(SERVICE_FUNCTIONS).nullable().default(null),
  recordId: input.id.nullable().default(null),
});
export type RecordDenialAsked = z.infer<typeof recordDenial>;

@InputType()
export class WithdrawDeclarationInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
}

export const withdrawDeclaration = z.object({
  mutationId: input.id,
  caseId: input.id,
  id: input.id,
  version: input.version,
});
export type WithdrawDeclarationAsked = z.infer<typeof withdrawDeclaration>;
