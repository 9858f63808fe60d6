import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { At, Flag, Id, Json, NULL, OneOf, Text, Uuid, Version, Whole } from '@rinnalla/api-core';
import { CaseEntity } from '@rinnalla/api-cases';
import { ClientEntity } from '@rinnalla/api-clients';
import { ExpertiseEntity, ProfessionalEntity, UnitEntity } from '@rinnalla/api-organisation';
import {
  ADVICE_TYPES,
  CONSULTATION_MODES,
  CONSULTATION_STATUSES,
  LEGAL_MODES,
  URGENCIES,
} from '@rinnalla/domain';

/** A question to an expertise. By itself it knows no case and no client: an anonymous one must not (703/2023 31 §). */
@Entity('consultation')
@Index('consultation__by_expertise', ['expertiseId', 'status'])
@Index('consultation__held', ['claimedBy'], { where: `"status" IN ('claimed', 'more_info_asked')` })
export class ConsultationEntity {
  @Id() id: string;
  @ForeignKey(() => ExpertiseEntity)
  @Uuid()
  expertiseId: string;
  @OneOf(CONSULTATION_MODES, { name: 'consultation__mode' }) mode: string;
  @OneOf(URGENCIES, { name: 'consultation__urgency' }) urgency: string;
  @Text() question: string;
  @OneOf(CONSULTATION_STATUSES, { name: 'consultation__status' }) status: string;
  @Index()
  @ForeignKey(() => ProfessionalEntity)
  @Uuid()
  askedBy: string;
  @ForeignKey(() => UnitEntity)
  @Uuid()
  askedFromUnit: string;
  @At() askedAt: Date;
  @Index()
  @ForeignKey(() => ProfessionalEntity)
  @Uuid(NULL)
  claimedBy: string | null;
  @At(NULL) claimedAt: Date | null;
  @Text(NULL) answer: string | null;
  @OneOf(ADVICE_TYPES, { name: 'consultation__advice', ...NULL }) advice: string | null;
  @At(NULL) answeredAt: Date | null;
  @At(NULL) closedAt: Date | null;
  @At() lastStepAt: Date;
  @Version() version: number;
}

/** Whom an identified consultation is about, as far as the consulted may know it, and on what ground. */
@Entity('consultation_subject')
export class ConsultationSubjectEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ConsultationEntity)
  consultationId: string;
  @Index()
  @ForeignKey(() => CaseEntity)
  @Uuid()
  caseId: string;
  @Index()
  @ForeignKey(() => ClientEntity)
  @Uuid()
  clientId: string;
  @Text() clientName: string;
  @Whole() birthYear: number;
  @OneOf(LEGAL_MODES, { name: 'consultation_subject__legal_mode' }) legalMode: string;
  @Json() evidence: object;
}

/** A plan section as it stood when it was attached. */
@Entity('consultation_attachment')
export class ConsultationAttachmentEntity {
  @Id() id: string;
  @Index()
  @ForeignKey(() => ConsultationEntity)
  @Uuid()
  consultationId: string;
  @Whole() item: number;
  @OneOf(['client', 'professional'], { name: 'consultation_attachment__voice' }) voice: string;
  @Text() body: string;
  @At() copiedAt: Date;
}

/** A message in the request's thread. */
@Entity('consultation_message')
@Index('consultation_message__thread', ['consultationId', 'createdAt'])
export class ConsultationMessageEntity {
  @Id() id: string;
  @ForeignKey(() => ConsultationEntity)
  @Uuid()
  consultationId: string;
  @Text() body: string;
  @At() createdAt: Date;
  @Uuid() createdBy: string;
  @At(NULL) correctedAt: Date | null;
  @At(NULL) withdrawnAt: Date | null;
  @Version() version: number;
}

/** One move of a consultation, with its reason where the move needs one. */
@Entity('consultation_step')
@Index('consultation_step__by_consultation', ['consultationId', 'at'])
export class ConsultationStepEntity {
  @Id() id: string;
  @ForeignKey(() => ConsultationEntity)
  @Uuid()
  consultationId: string;
  @Text() move: string;
  @OneOf(CONSULTATION_STATUSES, { name: 'consultation_step__to_status' }) toStatus: string;
  @Text(NULL) reason: string | null;
  @At() at: Date;
  @Uuid() by: string;
}

/** What the asker says at the end: was it of use (domain evidence that asking pays). */
@Entity('consultation_outcome')
@Check('consultation_outcome__usefulness', '"usefulness" BETWEEN 1 AND 5')
export class ConsultationOutcomeEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ConsultationEntity)
  consultationId: string;
  @Whole() usefulness: number;
  @Flag() changedPlan: boolean;
  @Flag() avoidedVisit: boolean;
}
