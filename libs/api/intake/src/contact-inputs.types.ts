import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AuthorityGround } from '@rinnalla/api-access';
import { input } from '@rinnalla/api-core';
import {
  AUTHORITY_GROUNDS,
  CONTACT_CHANNELS,
  CONTACT_MAKERS,
  CONTACT_MOVE_NAMES,
  CONTACT_PURPOSES,
  FAMILY_ROLES,
  SERVICE_FUNCTIONS,
  STATED_AGES,
} from '@rinnalla/domain';
import { z } from 'zod';
import {
  ContactChannel,
  ContactMaker,
  ContactMoveName,
  ContactPurpose,
  FamilyRole,
  ServiceFunction,
  StatedAge,
} from './contact.types.js';

@InputType()
export class ReporterInput {
  @Field() name: string;
  @Field(() => String, { nullable: true }) reachedAt?: string | null;
  @Field({ defaultValue: false }) isSecret: boolean;
  @Field(() => String, { nullable: true, description: 'Required of a secret reporter.' })
  secrecyGround?: string | null;
}

@InputType()
export class RecordContactInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) unitId: string;
  @Field({ defaultValue: false }) isEmergencyDuty: boolean;
  @Field(() => ContactChannel) channel: string;
  @Field(() => ContactMaker) madeBy: string;
  @Field(() => ContactPurpose) purpose: string;
  @Field(() => Boolean, { nullable: true }) hasConsent?: boolean | null;
  @Field(() => Date, { description: 'When it came in; not in the future.' }) receivedAt: Date;
  @Field() body: string;
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field(() => String, { nullable: true }) birthDate?: string | null;
  @Field(() => StatedAge, { nullable: true }) statedAge?: string | null;
  @Field(() => String, { nullable: true }) hetu?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a client of the same name and day of birth: stated to be this person, or another. A word for triage, where no identity code is told.',
  })
  isSamePerson?: boolean | null;
  @Field() contactLanguage: string;
  @Field({ defaultValue: false }) hasHighestCareAllowance: boolean;
  @Field({ defaultValue: false }) isDisabledPerson: boolean;
  @Field(() => ReporterInput, { nullable: true }) reporter?: ReporterInput | null;
}

export const recordContact = z.object({
  mutationId: input.id,
  unitId: input.id,
  isEmergencyDuty: z.boolean(),
  channel: z.enum(CONTACT_CHANNELS),
  madeBy: z.enum(CONTACT_MAKERS),
  purpose: z.enum(CONTACT_PURPOSES),
  hasConsent: z.boolean().nullable().default(null),
  receivedAt: input.moment,
  body: input.filledText,
  givenNames: input.name,
  familyName: input.name,
  birthDate: input.day.nullable().default(null),
  statedAge: z.enum(STATED_AGES).nullable().default(null),
  hetu: z.string().max(20).nullable().default(null),
  isSamePerson: z.boolean().nullable().default(null),
  contactLanguage: z.enum(['fi', 'sv', 'se', 'en', 'other']),
  hasHighestCareAllowance: z.boolean(),
  isDisabledPerson: z.boolean(),
  reporter: z
    .object({
      name: input.name,
      reachedAt: input.name.nullable().default(null),
      isSecret: z.boolean(),
      secrecyGround: input.line.nullable().default(null),
    })
    .nullable()
    .default(null),
});

@InputType()
export class ContactVersionInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) contactId: string;
  @Field(() => Int) version: number;
}

export const contactVersion = z.object({
  mutationId: input.id,
  contactId: input.id,
  version: input.version,
});

@InputType()
export class MoveContactInput extends ContactVersionInput {
  @Field(() => ContactMoveName) move: string;
  @Field(() => String, {
    nullable: true,
    description: 'Measures taken, guidance given, the other authority, or the reason.',
  })
  note?: string | null;
  @Field(() => AuthorityGround, {
    nullable: true,
    description: 'Required of forwarding: on what the other authority is told (SHL 40 §).',
  })
  ground?: string | null;
  @Field(() => String, { nullable: true, description: 'Required where the ground is not consent: why.' })
  groundReason?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of triage: a child who needs special support (SHL 36 § 3 mom.). Left as it is when not said.',
  })
  isSpecialSupportChild?: boolean | null;
}

export const moveContact = contactVersion.extend({
  move: z.enum(CONTACT_MOVE_NAMES).exclude(['open_assessment', 'join_case', 'reopen']),
  note: input.text.nullable().default(null),
  ground: z.enum(AUTHORITY_GROUNDS).nullable().default(null),
  groundReason: input.text.nullable().default(null),
  isSpecialSupportChild: z.boolean().nullable().default(null),
});

@InputType()
export class ReopenContactInput extends ContactVersionInput {
  @Field({ description: 'What was done by mistake, and how that is known.' }) reason: string;
}

export const reopenContact = contactVersion.extend({ reason: input.reason });

@InputType()
export class RecordReportBackInput extends ContactVersionInput {
  @Field({ description: 'What the authority did.' }) report: string;
  @Field({ description: 'The day on which it told, YYYY-MM-DD; not before it was forwarded.' })
  reportedOn: string;
}

export const recordReportBack = contactVersion.extend({
  report: input.filledText,
  reportedOn: input.day,
});

@InputType()
export class CorrectReportBackInput extends RecordReportBackInput {
  @Field({ description: 'How it is known that it was written down wrongly.' }) reason: string;
}

export const correctReportBack = recordReportBack.extend({ reason: input.reason });

@InputType()
export class CorrectContactArrivalInput extends ContactVersionInput {
  @Field(() => Date, { description: 'When it came in; neither to come nor before 1900.' }) receivedAt: Date;
  @Field({ description: 'How it is known that the time was written down wrongly.' }) reason: string;
}

export const correctContactArrival = contactVersion.extend({
  receivedAt: input.moment,
  reason: input.reason,
});

@InputType({ description: 'One more person of the family: by the identity code, or by the day of birth.' })
export class FamilyMemberInput {
  @Field(() => FamilyRole) role: string;
  @Field() givenNames: string;
  @Field() familyName: string;
  @Field(() => String, { nullable: true }) hetu?: string | null;
  @Field(() => String, { nullable: true, description: 'Required without an identity code.' })
  birthDate?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a client of the same name and day of birth: stated to be this person, or another.',
  })
  isSamePerson?: boolean | null;
}

/** More than this is no family. */
const MOST_IN_FAMILY = 12;

@InputType()
export class OpenAssessmentInput extends ContactVersionInput {
  @Field(() => ID) workspaceId: string;
  @Field(() => ServiceFunction) serviceFunction: string;
  @Field() topic: string;
  @Field(() => String, { nullable: true, description: 'Required where the contact did not tell it.' })
  birthDate?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a client of the same name and day of birth: stated to be this person, or another.',
  })
  isSamePerson?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who answers for the case, where the opener’s own work tasks close its assessments to them.',
  })
  namedWorkerId?: string | null;
  @Field(() => [FamilyMemberInput], {
    defaultValue: [],
    description: 'Siblings and guardians: parties of the same case.',
  })
  family: FamilyMemberInput[];
}

export const openAssessment = contactVersion.extend({
  workspaceId: input.id,
  serviceFunction: z.enum(SERVICE_FUNCTIONS),
  topic: input.line,
  birthDate: input.day.nullable().default(null),
  isSamePerson: z.boolean().nullable().default(null),
  namedWorkerId: input.id.nullable().default(null),
  family: z
    .array(
      z.object({
        role: z.enum(FAMILY_ROLES),
        givenNames: input.name,
        familyName: input.name,
        hetu: z.string().max(20).nullable().default(null),
        birthDate: input.day.nullable().default(null),
        isSamePerson: z.boolean().nullable().default(null),
      }),
    )
    .max(MOST_IN_FAMILY),
});

@InputType()
export class JoinContactInput extends ContactVersionInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'Which of the case’s clients it is about, where neither identity code nor day of birth tells.',
  })
  clientId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How it was made sure that it is this client; required where nothing that was told says so.',
  })
  identifiedBy?: string | null;
}

export const joinContact = contactVersion.extend({
  caseId: input.id,
  clientId: input.id.nullable().default(null),
  identifiedBy: input.line.nullable().default(null),
});

@InputType()
export class OfferHandoverInput extends ContactVersionInput {
  @Field(() => ID) toUnitId: string;
  @Field({ defaultValue: false }) toEmergencyDuty: boolean;
  @Field() doneSoFar: string;
}

export const offerHandover = contactVersion.extend({
  toUnitId: input.id,
  toEmergencyDuty: z.boolean(),
  doneSoFar: input.filledText,
});

@InputType()
export class AnswerHandoverInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) contactId: string;
  @Field() accepts: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is returned.' }) note?: string | null;
}

export const answerHandover = z.object({
  mutationId: input.id,
  contactId: input.id,
  accepts: z.boolean(),
  note: input.line.nullable().default(null),
});

@InputType()
export class OpenContactInput {
  @Field(() => ID) mutationId: string;
  @Field(() => ID) contactId: string;
}

export const openContact = z.object({ mutationId: input.id, contactId: input.id });
