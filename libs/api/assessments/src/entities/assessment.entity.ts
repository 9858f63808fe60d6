import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { At, Day, Flag, Id, NULL, OneOf, Text, TextList, Uuid, Version, Whole } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import { ProfessionalEntity } from '@rinnalla/api-organisation';
import {
  ASSESSMENT_SECTION_KEYS,
  ASSESSMENT_STATUSES,
  type AssessmentSectionKey,
  type AssessmentStatus,
  type Attendance,
  ATTENDANCES,
  AUTHORITY_GROUNDS,
  type AuthorityGround,
  DISCONTINUE_REASONS,
  type DiscontinueReason,
  INVITED_AUTHORITIES,
  type InvitedAuthority,
  NEED_DURATIONS,
  type NeedDuration,
  type NeedGround,
  REGISTERS,
  SERVICE_FUNCTIONS,
} from '@rinnalla/domain';

/** An assessment of service need (palvelutarpeen arviointi, SHL 36, 37 §) of one client in one case. */
@Entity('assessment')
@Index('assessment__one_open', ['caseId', 'clientId'], {
  unique: true,
  where: `"status" IN ('pending', 'started', 'draft_complete')`,
})
@Check('assessment__signed', `("status" = 'signed') = ("signed_at" IS NOT NULL)`)
@Check('assessment__discontinued', `("status" = 'discontinued') = ("discontinue_reason" IS NOT NULL)`)
export class AssessmentEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @OneOf(REGISTERS, { name: 'assessment__register' }) register: string;
  @OneOf(SERVICE_FUNCTIONS, { name: 'assessment__service_function' }) serviceFunction: string;
  @OneOf(ASSESSMENT_STATUSES, { name: 'assessment__status' }) status: AssessmentStatus;
  /** Vireilletulo: what the law counts from (SHL 34, 36 §). */
  @At() pendingSince: Date;
  @Day(NULL) startedOn: string | null;
  @TextList({ default: '{}' }) needGrounds: NeedGround[];
  @OneOf(NEED_DURATIONS, { name: 'assessment__need_duration', ...NULL }) needDuration: NeedDuration | null;
  @Flag(NULL) needsSpecialSupport: boolean | null;
  @Text(NULL) specialSupportReasons: string | null;
  @Flag(NULL) relationshipContinues: boolean | null;
  @Flag(NULL) needsNamedWorker: boolean | null;
  @Flag(NULL) makesPlan: boolean | null;
  @Text(NULL) noPlanReason: string | null;
  /** When the decisions above were last written, and by whom. */
  @At(NULL) decidedAt: Date | null;
  @Uuid(NULL) decidedBy: string | null;
  @At(NULL) signedAt: Date | null;
  @Uuid(NULL) signedBy: string | null;
  @At(NULL) discontinuedAt: Date | null;
  @Uuid(NULL) discontinuedBy: string | null;
  @OneOf(DISCONTINUE_REASONS, { name: 'assessment__discontinue_reason', ...NULL })
  discontinueReason: DiscontinueReason | null;
  @Text(NULL) discontinueNote: string | null;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @Version() version: number;
}

/** What is written under one heading. All headings are there from the start, empty at version 1: nobody is the first to write one. */
@Entity('assessment_section')
@Index('assessment_section__once', ['assessmentId', 'section'], { unique: true })
export class AssessmentSectionEntity {
  @Id() id: string;
  @ForeignKey(() => AssessmentEntity)
  @Uuid()
  assessmentId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(ASSESSMENT_SECTION_KEYS, { name: 'assessment_section__section' }) section: AssessmentSectionKey;
  @Text() body: string;
  @At() updatedAt: Date;
  @Uuid() updatedBy: string;
  @Version() version: number;
}

/** Every accepted saving of a section, for ever. */
@Entity('assessment_section_version')
@Index('assessment_section_version__once', ['assessmentSectionId', 'version'], { unique: true })
export class AssessmentSectionVersionEntity {
  @Id() id: string;
  @ForeignKey(() => AssessmentSectionEntity)
  @Uuid()
  assessmentSectionId: string;
  @Index()
  @ForeignKey(() => AssessmentEntity)
  @Uuid()
  assessmentId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Whole() version: number;
  @Text() body: string;
  @At() at: Date;
  @Uuid() by: string;
}

/** A day on which an assessment was said to have begun, and the one on which it had: what stood before stays (703/2023 22 §). */
@Entity('assessment_start_correction')
@Index('assessment_start_correction__by_assessment', ['assessmentId', 'at', 'id'])
export class AssessmentStartCorrectionEntity {
  @Id() id: string;
  @ForeignKey(() => AssessmentEntity)
  @Uuid()
  assessmentId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Day() fromDay: string;
  @Day() toDay: string;
  @Text() reason: string;
  @At() at: Date;
  @Uuid() by: string;
}

/** An authority, or a professional of the county, asked to take part (SHL 41 §), and whether they did. */
@Entity('assessment_participant')
@Index('assessment_participant__professional_once', ['assessmentId', 'professionalId'], { unique: true })
@Check('assessment_participant__who', '("authority" IS NULL) <> ("professional_id" IS NULL)')
export class AssessmentParticipantEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => AssessmentEntity)
  @Uuid()
  assessmentId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @OneOf(INVITED_AUTHORITIES, { name: 'assessment_participant__authority', ...NULL })
  authority: InvitedAuthority | null;
  /** Which office or who there, in words. */
  @Text(NULL) authorityName: string | null;
  /** On what the authority was told, and why where the client's consent is not the ground; null within social welfare. */
  @OneOf(AUTHORITY_GROUNDS, { name: 'assessment_participant__ground', ...NULL })
  ground: AuthorityGround | null;
  @Text(NULL) groundReason: string | null;
  @ForeignKey(() => ProfessionalEntity)
  @Uuid(NULL)
  professionalId: string | null;
  @At() invitedAt: Date;
  @Uuid() invitedBy: string;
  @OneOf(ATTENDANCES, { name: 'assessment_participant__attendance' }) attendance: Attendance;
  @Text(NULL) attendanceNote: string | null;
  @At(NULL) attendanceAt: Date | null;
  @Uuid(NULL) attendanceBy: string | null;
  @Version() version: number;
}
