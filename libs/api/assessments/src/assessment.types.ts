import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuthorityGround } from '@rinnalla/api-access';
import { ClientType, ProfessionalType } from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import {
  ASSESSMENT_GAPS,
  ASSESSMENT_MOVE_NAMES,
  ASSESSMENT_SECTION_KEYS,
  ASSESSMENT_STATUSES,
  type AssessmentSectionKey as Section,
  type AssessmentStatus as Status,
  ATTENDANCES,
  AUTHORITY_GROUND_PARTS,
  DISCONTINUE_REASONS,
  INVITED_AUTHORITIES,
  NEED_DURATIONS,
  NEED_GROUNDS,
  type NeedDuration as Duration,
  type NeedGround as Ground,
  type ServiceFunction,
  SIGNER_REFUSALS,
} from '@rinnalla/domain';

export const AssessmentStatus = enumOf(ASSESSMENT_STATUSES);
export const AssessmentMoveName = enumOf(ASSESSMENT_MOVE_NAMES);
export const AssessmentSectionKey = enumOf(ASSESSMENT_SECTION_KEYS);
export const AssessmentGapKey = enumOf(ASSESSMENT_GAPS);
export const NeedGround = enumOf(NEED_GROUNDS);
export const NeedDuration = enumOf(NEED_DURATIONS);
export const DiscontinueReason = enumOf(DISCONTINUE_REASONS);
export const InvitedAuthority = enumOf(INVITED_AUTHORITIES);
export const Attendance = enumOf(ATTENDANCES);
export const AuthorityGroundPart = enumOf(AUTHORITY_GROUND_PARTS);
registerEnumType(AuthorityGroundPart, { name: 'AuthorityGroundPart' });
export const SignerRefusal = enumOf(SIGNER_REFUSALS);
registerEnumType(AssessmentStatus, { name: 'AssessmentStatus' });
registerEnumType(AssessmentMoveName, { name: 'AssessmentMoveName' });
registerEnumType(AssessmentSectionKey, {
  name: 'AssessmentSectionKey',
  description: 'SHL 11, 37, 43 and 44 §.',
});
registerEnumType(AssessmentGapKey, {
  name: 'AssessmentGapKey',
  description: 'A section, or a field of the decisions.',
});
registerEnumType(NeedGround, { name: 'NeedGround', description: 'Needs of support, SHL 11 §.' });
registerEnumType(NeedDuration, { name: 'NeedDuration', description: 'SHL 37 §.' });
registerEnumType(DiscontinueReason, { name: 'DiscontinueReason' });
registerEnumType(InvitedAuthority, { name: 'InvitedAuthority', description: 'Who is asked, SHL 41 §.' });
registerEnumType(Attendance, { name: 'Attendance' });
registerEnumType(SignerRefusal, { name: 'SignerRefusal' });

@ObjectType('AssessmentSection', { description: 'What is written under one heading, in one voice.' })
export class AssessmentSectionType {
  @Field(() => ID) id: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => ID) caseId: string;
  @Field(() => AssessmentSectionKey) section: Section;
  @Field({ description: 'Empty until it is written.' }) body: string;
  @Field(() => Int, { description: '1 until it is written.' }) version: number;
  @Field(() => Date) updatedAt: Date;
  @Field(() => ProfessionalType) updatedBy: ProfessionalType;
}

@ObjectType('AssessmentSectionVersion', { description: 'One accepted saving of a section, for ever.' })
export class AssessmentSectionVersionType {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field({ description: 'What the section then said.' }) body: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
  caseId: string;
}

@ObjectType('AssessmentParticipant', { description: 'Asked to take part (SHL 41 §).' })
export class AssessmentParticipantType {
  @Field(() => ID) id: string;
  @Field(() => ID) assessmentId: string;
  @Field(() => ID) caseId: string;
  @Field(() => InvitedAuthority, { nullable: true, description: 'Null: a professional of the county.' })
  authority: string | null;
  @Field(() => String, { nullable: true, description: 'Which office or who there.' }) authorityName:
    string | null;
  @Field(() => AuthorityGround, {
    nullable: true,
    description: 'On what the authority was told; null of a professional and within social welfare.',
  })
  ground: string | null;
  @Field(() => String, { nullable: true }) groundReason: string | null;
  @Field(() => ProfessionalType, { nullable: true }) invitee: ProfessionalType | null;
  @Field(() => Date) invitedAt: Date;
  @Field(() => ProfessionalType) invitedBy: ProfessionalType;
  @Field(() => Attendance) attendance: string;
  @Field(() => String, { nullable: true }) attendanceNote: string | null;
  @Field(() => Int) version: number;
}

@ObjectType('AssessmentGap', { description: 'Something that has to be said before signing.' })
export class AssessmentGapType {
  @Field(() => AssessmentGapKey) what: string;
  @Field({ description: 'Act and section, e.g. `1301/2014 37 § 1 mom. 1 kohta`.' }) law: string;
}

@ObjectType('SignerProblem', { description: 'Why the viewer may not sign.' })
export class SignerProblemType {
  @Field(() => SignerRefusal) why: string;
  @Field({ description: 'Act and section.' }) law: string;
}

@ObjectType('AssessmentStartCorrection', {
  description:
    'The day of its start was written down wrongly: what stood, what holds, why, and who corrected it.',
})
export class AssessmentStartCorrectionType {
  @Field(() => ID) id: string;
  @Field({ description: 'YYYY-MM-DD' }) fromDay: string;
  @Field({ description: 'YYYY-MM-DD' }) toDay: string;
  @Field() reason: string;
  @Field(() => Date) at: Date;
  @Field(() => ProfessionalType) by: ProfessionalType;
}

@ObjectType('Assessment', {
  description: 'An assessment of service need (palvelutarpeen arviointi, SHL 36, 37 §) of one client.',
})
export class AssessmentType {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => ClientType) client: ClientType;
  @Field(() => AssessmentStatus) status: Status;
  @Field(() => Date, { description: 'Vireilletulo.' }) pendingSince: Date;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) startedOn: string | null;
  @Field(() => [NeedGround]) needGrounds: Ground[];
  @Field(() => NeedDuration, { nullable: true }) needDuration: Duration | null;
  @Field(() => Boolean, { nullable: true, description: 'Null: not answered yet.' }) needsSpecialSupport:
    boolean | null;
  @Field(() => String, { nullable: true }) specialSupportReasons: string | null;
  @Field(() => Boolean, { nullable: true }) relationshipContinues: boolean | null;
  @Field(() => Boolean, { nullable: true }) needsNamedWorker: boolean | null;
  @Field(() => Boolean, { nullable: true }) makesPlan: boolean | null;
  @Field(() => String, { nullable: true }) noPlanReason: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => ProfessionalType, { nullable: true }) decidedBy: ProfessionalType | null;
  @Field(() => Date, { nullable: true }) signedAt: Date | null;
  @Field(() => ProfessionalType, { nullable: true }) signedBy: ProfessionalType | null;
  @Field(() => Date, { nullable: true }) discontinuedAt: Date | null;
  @Field(() => ProfessionalType, { nullable: true }) discontinuedBy: ProfessionalType | null;
  @Field(() => DiscontinueReason, { nullable: true }) discontinueReason: string | null;
  @Field(() => String, { nullable: true }) discontinueNote: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Int) version: number;
  @Field(() => [AssessmentParticipantType], { description: 'In the order they were asked.' })
  participants: AssessmentParticipantType[];
  @Field(() => [AssessmentStartCorrectionType], { description: 'Oldest first.' })
  startCorrections: AssessmentStartCorrectionType[];
  serviceFunction: ServiceFunction;
  /** All headings; those that are asked of this client are shown. */
  texts: AssessmentSectionType[];
}

export { ClientType };
