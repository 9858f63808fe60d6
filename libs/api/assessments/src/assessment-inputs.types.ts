import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AuthorityGround } from '@rinnalla/api-access';
import { ChosenGroundInput, chosenGround } from '@rinnalla/api-cases';
import { input } from '@rinnalla/api-core';
import {
  ATTENDANCES,
  AUTHORITY_GROUNDS,
  DISCONTINUE_REASONS,
  INVITED_AUTHORITIES,
  NEED_DURATIONS,
  NEED_GROUNDS,
} from '@rinnalla/domain';
import { z } from 'zod';
import {
  Attendance,
  DiscontinueReason,
  InvitedAuthority,
  NeedDuration,
  NeedGround,
} from './assessment.types.js';

@InputType()
export class OpenCaseAssessmentInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field(() => Date, {
    nullable: true,
    description:
      'When a new need became known, for a case in follow-up. Now when left out; not in the future.',
  })
  pendingSince?: Date | null;
}

export const openCaseAssessment = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  pendingSince: input.moment.nullable().default(null),
});

@InputType()
export class StartAssessmentInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => Int) version: number;
  @Field({ description: 'YYYY-MM-DD; not in the future, not before it became pending.' }) startedOn: string;
}

const ofAssessment = { mutationId: input.id, assessmentId: input.id, version: input.version };
export const startAssessment = z.object({ ...ofAssessment, startedOn: input.day });

@InputType()
export class CorrectAssessmentStartInput extends StartAssessmentInput {
  @Field({ description: 'How it is known that the day was written down wrongly.' }) reason: string;
}

export const correctAssessmentStart = startAssessment.extend({ reason: input.reason });

@InputType()
export class SaveAssessmentSectionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) sectionId: string;
  @Field(() => Int) version: number;
  @Field() body: string;
}

export const saveSection = z.object({
  mutationId: input.id,
  sectionId: input.id,
  version: input.version,
  body: input.text,
});

@InputType({ description: 'All decisions as they now stand; what is left out is not answered.' })
export class DecideAssessmentInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => Int) version: number;
  @Field(() => [NeedGround]) needGrounds: string[];
  @Field(() => NeedDuration, { nullable: true }) needDuration?: string | null;
  @Field(() => Boolean, { nullable: true }) needsSpecialSupport?: boolean | null;
  @Field(() => String, { nullable: true }) specialSupportReasons?: string | null;
  @Field(() => Boolean, { nullable: true }) relationshipContinues?: boolean | null;
  @Field(() => Boolean, { nullable: true }) needsNamedWorker?: boolean | null;
  @Field(() => Boolean, { nullable: true }) makesPlan?: boolean | null;
  @Field(() => String, { nullable: true }) noPlanReason?: string | null;
}

const answer = z.boolean().nullable().default(null);
export const decideAssessment = z.object({
  ...ofAssessment,
  needGrounds: z
    .array(z.enum(NEED_GROUNDS))
    .max(NEED_GROUNDS.length)
    .transform((grounds) => NEED_GROUNDS.filter((ground) => grounds.includes(ground))),
  needDuration: z.enum(NEED_DURATIONS).nullable().default(null),
  needsSpecialSupport: answer,
  specialSupportReasons: input.text.nullable().default(null),
  relationshipContinues: answer,
  needsNamedWorker: answer,
  makesPlan: answer,
  noPlanReason: input.text.nullable().default(null),
});

@InputType()
export class InviteProfessionalInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => ID) professionalId: string;
  @Field(() => ChosenGroundInput, { nullable: true }) ground?: ChosenGroundInput | null;
}

export const inviteProfessional = z.object({
  mutationId: input.id,
  assessmentId: input.id,
  professionalId: input.id,
  ground: chosenGround.nullish(),
});

@InputType()
export class InviteAuthorityInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => InvitedAuthority) authority: string;
  @Field(() => String, { nullable: true, description: 'Required of any other authority.' }) name?:
    string | null;
  @Field(() => AuthorityGround, {
    nullable: true,
    description: 'Required of authorities outside social welfare: on what they are told (SHL 41 §).',
  })
  ground?: string | null;
  @Field(() => String, { nullable: true, description: 'Required where the ground is not consent: why.' })
  groundReason?: string | null;
}

export const inviteAuthority = z.object({
  mutationId: input.id,
  assessmentId: input.id,
  authority: z.enum(INVITED_AUTHORITIES),
  name: input.line.nullable().default(null),
  ground: z.enum(AUTHORITY_GROUNDS).nullable().default(null),
  groundReason: input.text.nullable().default(null),
});

@InputType()
export class MarkAttendanceInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) participantId: string;
  @Field(() => Int) version: number;
  @Field(() => Attendance) attendance: string;
  @Field(() => String, { nullable: true }) note?: string | null;
}

export const markAttendance = z.object({
  mutationId: input.id,
  participantId: input.id,
  version: input.version,
  attendance: z.enum(ATTENDANCES),
  note: input.line.nullable().default(null),
});

@InputType()
export class AssessmentVersionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => Int) version: number;
}

export const assessmentVersion = z.object(ofAssessment);

@InputType()
export class DiscontinueAssessmentInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => Int) version: number;
  @Field(() => DiscontinueReason) reason: string;
  @Field({ description: 'The same in words.' }) note: string;
}

export const discontinueAssessment = z.object({
  ...ofAssessment,
  reason: z.enum(DISCONTINUE_REASONS),
  note: input.reason,
});

@InputType()
export class ForgoAssessmentInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientId: string;
  @Field({ description: 'Why it is evidently unnecessary, in words.' }) reason: string;
}

export const forgoAssessment = z.object({
  mutationId: input.id,
  caseId: input.id,
  clientId: input.id,
  reason: input.reason,
});
