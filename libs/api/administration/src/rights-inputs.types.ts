import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ProtectedSpeciality, ServiceFunction } from '@rinnalla/api-access';
import { badInput, input, parseInput } from '@rinnalla/api-core';
import { Profession, Register, WorkTask } from '@rinnalla/api-organisation';
import {
  PROFESSIONS,
  PROTECTED_SPECIALITIES,
  REGISTERS,
  SERVICE_FUNCTIONS,
  WORK_TASKS,
} from '@rinnalla/domain';
import { z } from 'zod';
import type { ChangeOfRights } from './commands/change-of-rights.js';

@InputType()
export class GiveWorkTaskChange {
  @Field(() => ID) professionalId: string;
  @Field(() => WorkTask) task: string;
  @Field(() => ID, { nullable: true, description: 'Null: for the whole county.' }) workspaceId?:
    string | null;
  @Field(() => [ServiceFunction], { description: 'The holder’s own (457/2024 13, 15, 18 §).' })
  serviceFunctions: string[];
  @Field(() => [ProtectedSpeciality], { description: 'Specially protected services worked in (26 §).' })
  specialities: string[];
  @Field(() => Date, { nullable: true, description: 'Null: from now on.' }) validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Null: until it is ended.' }) validTo?: Date | null;
}

const giveWorkTask = z.object({
  professionalId: input.id,
  task: z.enum(WORK_TASKS),
  workspaceId: input.id.nullable().default(null),
  serviceFunctions: z.array(z.enum(SERVICE_FUNCTIONS)).max(SERVICE_FUNCTIONS.length),
  specialities: z.array(z.enum(PROTECTED_SPECIALITIES)).max(PROTECTED_SPECIALITIES.length),
  validFrom: input.moment.nullable().default(null),
  validTo: input.moment.nullable().default(null),
});

@InputType()
export class EndWorkTaskChange {
  @Field(() => ID) taskId: string;
  @Field(() => Int) version: number;
}

const endWorkTask = z.object({ taskId: input.id, version: input.version });

@InputType()
export class SetExpertiseChange {
  @Field(() => ID) professionalId: string;
  @Field(() => [ID]) expertiseIds: string[];
}

const setExpertise = z.object({ professionalId: input.id, expertiseIds: z.array(input.id).max(100) });

@InputType()
export class PersonDataInput {
  @Field() givenName: string;
  @Field() familyName: string;
  @Field(() => Profession) profession: string;
  @Field(() => Register) register: string;
  @Field(() => String, { nullable: true }) registrationNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' }) licenceValidUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'First day of a restriction, YYYY-MM-DD; null: none.' })
  licenceRestrictedSince?: string | null;
  @Field() inOffice: boolean;
  @Field(() => ID) unitId: string;
  @Field(() => [String], { description: 'ISO 639-1.' }) languages: string[];
}

const personData = {
  givenName: input.name,
  familyName: input.name,
  profession: z.enum(PROFESSIONS),
  register: z.enum(REGISTERS),
  registrationNumber: input.name.nullable().default(null),
  licenceValidUntil: input.day.nullable().default(null),
  licenceRestrictedSince: input.day.nullable().default(null),
  inOffice: z.boolean(),
  unitId: input.id,
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .min(1)
    .max(20),
};

@InputType()
export class ChangeProfessionalChange extends PersonDataInput {
  @Field(() => ID) professionalId: string;
  @Field(() => Int) version: number;
}

const changeProfessional = z.object({ professionalId: input.id, version: input.version, ...personData });

@InputType()
export class ProfessionalVersion {
  @Field(() => ID) professionalId: string;
  @Field(() => Int) version: number;
}

const professionalVersion = z.object({ professionalId: input.id, version: input.version });

@InputType({ isOneOf: true, description: 'One change of one person’s rights.' })
export class RightsChangeInput {
  @Field(() => GiveWorkTaskChange, { nullable: true }) giveWorkTask?: GiveWorkTaskChange;
  @Field(() => EndWorkTaskChange, { nullable: true }) endWorkTask?: EndWorkTaskChange;
  @Field(() => SetExpertiseChange, { nullable: true }) setExpertise?: SetExpertiseChange;
  @Field(() => ChangeProfessionalChange, { nullable: true }) changeProfessional?: ChangeProfessionalChange;
  @Field(() => ProfessionalVersion, { nullable: true }) disableProfessional?: ProfessionalVersion;
  @Field(() => ProfessionalVersion, { nullable: true }) enableProfessional?: ProfessionalVersion;
}

@InputType()
export class AddProfessionalInputType extends PersonDataInput {
  @Field(() => ID) mutationId: string;
  @Field() login: string;
}

export const addProfessional = z.object({
  mutationId: input.id,
  login: z
    .string()
    .trim()
    .max(100)
    .regex(/^[\p{L}\d._-]+$/u),
  ...personData,
});

/** @throws AppError BAD_INPUT naming the field of the one change */
export function parseChange(asked: RightsChangeInput): ChangeOfRights {
  if (asked.giveWorkTask) return { giveWorkTask: parseInput(giveWorkTask, asked.giveWorkTask) };
  if (asked.endWorkTask) return { endWorkTask: parseInput(endWorkTask, asked.endWorkTask) };
  if (asked.setExpertise) return { setExpertise: parseInput(setExpertise, asked.setExpertise) };
  if (asked.changeProfessional)
    return { changeProfessional: parseInput(changeProfessional, asked.changeProfessional) };
  if (asked.disableProfessional)
    return { disableProfessional: parseInput(professionalVersion, asked.disableProfessional) };
  if (asked.enableProfessional)
    return { enableProfessional: parseInput(professionalVersion, asked.enableProfessional) };
  throw badInput('change', 'required');
}
