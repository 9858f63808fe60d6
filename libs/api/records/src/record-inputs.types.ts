import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { input } from '@rinnalla/api-core';
import { PURPOSE_SUBJECTS, READING_PURPOSES } from '@rinnalla/contracts';
import { CARE_EVENTS, ENTRY_KINDS, PROTECTED_SPECIALITIES } from '@rinnalla/domain';
import { z } from 'zod';
import { CareEvent, EntryKind, ProtectedSpeciality, PurposeSubject, ReadingPurpose } from './record.types.js';

@InputType()
export class AddRecordEntryInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => EntryKind) kind: string;
  @Field(() => ProtectedSpeciality, { nullable: true }) speciality?: string | null;
  @Field(() => CareEvent, { nullable: true, description: 'Of a patient entry only.' }) careEvent?:
    string | null;
  @Field(() => String, { description: 'YYYY-MM-DD; not in the future.' }) occurredOn: string;
  @Field() body: string;
}

export const addRecordEntry = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  kind: z.enum(ENTRY_KINDS),
  speciality: z.enum(PROTECTED_SPECIALITIES).nullable().default(null),
  careEvent: z.enum(CARE_EVENTS).nullable().default(null),
  occurredOn: input.day,
  body: input.filledText,
});

@InputType()
export class CorrectRecordEntryInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
  @Field(() => String, { description: 'YYYY-MM-DD; not in the future.' }) occurredOn: string;
  @Field() body: string;
}

export const correctRecordEntry = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  reason: input.saidLine,
  occurredOn: input.day,
  body: input.filledText,
});

@InputType()
export class WithdrawRecordEntryInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field() reason: string;
}

export const withdrawRecordEntry = z.object({
  mutationId: input.id,
  id: input.id,
  version: input.version,
  reason: input.saidLine,
});

@InputType()
export class StatePurposeInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => PurposeSubject) subject: string;
  @Field(() => ReadingPurpose) purpose: string;
  @Field(() => String, { nullable: true, description: 'In words; required for a protected contact.' })
  reason?: string | null;
}

export const statePurpose = z.object({
  mutationId: input.id,
  caseId: input.id,
  subject: z.enum(PURPOSE_SUBJECTS),
  purpose: z.enum(READING_PURPOSES),
  reason: input.reasonLine.nullable().default(null),
});

@InputType()
export class SaveClientContactInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => Int, { description: '0 for the first.' }) version: number;
  @Field(() => String, { nullable: true }) street?: string | null;
  @Field(() => String, { nullable: true, description: 'Five digits.' }) postalCode?: string | null;
  @Field(() => String, { nullable: true }) municipality?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
}

export const saveClientContact = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  version: input.versionOrNone,
  street: input.name.nullable().default(null),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .default(null),
  municipality: input.name.nullable().default(null),
  phone: z
    .string()
    .regex(/^\+?[\d ()-]{3,30}$/)
    .nullable()
    .default(null),
});
