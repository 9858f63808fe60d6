import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LegalMode } from '@rinnalla/api-access';
import { input } from '@rinnalla/api-core';
import { IDLE_MINUTES, UNIT_SPECIALITIES } from '@rinnalla/contracts';
import { findLimit, LEGAL_MODES } from '@rinnalla/domain';
import { z } from 'zod';
import { UnitSpeciality } from './administration.types.js';

@InputType()
export class SaveUnitInputType {
  @Field(() => ID) mutationId: string;
  @Field(() => ID, { nullable: true, description: 'Null: a new unit.' }) unitId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the unit that is changed.' }) version?: number | null;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field(() => UnitSpeciality) speciality: string;
  @Field({ description: 'A joint unit of social welfare and health care (703/2023 46 §).' })
  isJointServiceUnit: boolean;
}

export const saveUnit = z
  .object({
    mutationId: input.id,
    unitId: input.id.nullable().default(null),
    version: input.version.nullable().default(null),
    nameFi: input.name,
    nameSv: input.name,
    speciality: z.enum(UNIT_SPECIALITIES),
    isJointServiceUnit: z.boolean(),
  })
  .refine(({ unitId, version }) => (unitId === null) === (version === null), { path: ['version'] });

@InputType()
export class CloseUnitInputType {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) unitId: string;
  @Field(() => Int) version: number;
}

export const closeUnit = z.object({ mutationId: input.id, unitId: input.id, version: input.version });

@InputType()
export class SaveWorkspaceInputType {
  @Field(() => ID) mutationId: string;
  @Field(() => ID, { nullable: true, description: 'Null: a new workspace.' }) workspaceId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the workspace that is changed.' }) version?:
    number | null;
  @Field(() => ID) unitId: string;
  @Field() nameFi: string;
  @Field() nameSv: string;
  @Field(() => LegalMode, {
    nullable: true,
    description: 'A default only; each request shows its own ground.',
  })
  defaultLegalMode?: string | null;
  @Field(() => String, { nullable: true, description: 'Identifier of the joint service, evidence of M1.' })
  jointServiceId?: string | null;
}

export const saveWorkspace = z
  .object({
    mutationId: input.id,
    workspaceId: input.id.nullable().default(null),
    version: input.version.nullable().default(null),
    unitId: input.id,
    nameFi: input.name,
    nameSv: input.name,
    defaultLegalMode: z.enum(LEGAL_MODES).nullable().default(null),
    jointServiceId: input.name.nullable().default(null),
  })
  .refine(({ workspaceId, version }) => (workspaceId === null) === (version === null), { path: ['version'] });

@InputType()
export class CloseWorkspaceInputType {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) workspaceId: string;
  @Field(() => Int) version: number;
}

export const closeWorkspace = z.object({
  mutationId: input.id,
  workspaceId: input.id,
  version: input.version,
});

@InputType()
export class ClockParametersInput {
  @Field({ description: 'Midsummer Eve and Christmas Eve count inside a run of weekdays.' })
  evesCount: boolean;
  @Field(() => Int, { description: 'From which birthday a person is “over 75” (SHL 36 § 2 mom.): 75 or 76.' })
  elderlyFromAge: number;
  @Field(() => String, { nullable: true, description: 'As 7wd, 90d or 3mo; null: the county has none.' })
  startTarget?: string | null;
  @Field(() => String, { nullable: true }) completionTarget?: string | null;
}

@InputType()
export class SaveCountySettingsInputType {
  @Field(() => ID) mutationId: string;
  @Field(() => Int, { description: '10 to 60.' }) idleMinutes: number;
  @Field(() => ClockParametersInput, { nullable: true, description: 'Null: as they were.' })
  clocks?: ClockParametersInput | null;
}

/** “Over 75” is read as from the birthday, or literally as from the next one. */
const ELDERLY_FROM = { least: 75, most: 76 };
const target = z
  .string()
  .refine((text) => findLimit(text) !== null)
  .nullable()
  .default(null);

export const saveCountySettings = z.object({
  mutationId: input.id,
  idleMinutes: z.int().min(IDLE_MINUTES.least).max(IDLE_MINUTES.most),
  clocks: z
    .object({
      evesCount: z.boolean(),
      elderlyFromAge: z.int().min(ELDERLY_FROM.least).max(ELDERLY_FROM.most),
      startTarget: target,
      completionTarget: target,
    })
    .nullable()
    .default(null),
});
