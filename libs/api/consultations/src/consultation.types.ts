import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PermissionChoice } from '@rinnalla/api-access';
import { LegalMode } from '@rinnalla/api-cases';
import { enumOf } from '@rinnalla/api-core';
import { ExpertiseType, ProfessionalType } from '@rinnalla/api-organisation';
import { CorrectionType, Voice } from '@rinnalla/api-plans';
import {
  ADVICE_TYPES,
  CONSULTATION_MODES,
  CONSULTATION_MOVE_NAMES,
  CONSULTATION_ROLES,
  CONSULTATION_STATUSES,
  type ConsultationMode,
  type ConsultationMoveName,
  type ConsultationRole,
  type ConsultationStatus,
  IDENTIFIER_KINDS,
  URGENCIES,
  URGENCY_CHOICES,
} from '@rinnalla/domain';

export const AdviceTypeEnum = enumOf(ADVICE_TYPES);
export const ConsultationModeEnum = enumOf(CONSULTATION_MODES);
export const ConsultationMoveNameEnum = enumOf(CONSULTATION_MOVE_NAMES);
export const ConsultationRoleEnum = enumOf(CONSULTATION_ROLES);
export const ConsultationStatusEnum = enumOf(CONSULTATION_STATUSES);
export const IdentifierKindEnum = enumOf(IDENTIFIER_KINDS);
export const UrgencyEnum = enumOf(URGENCIES);
export const UrgencyChoiceEnum = enumOf(URGENCY_CHOICES);
registerEnumType(AdviceTypeEnum, { name: 'AdviceType' });
registerEnumType(ConsultationModeEnum, {
  name: 'ConsultationMode',
  description:
    'Identified names the client under a legal mode; anonymous has no case or client key anywhere.',
});
registerEnumType(ConsultationMoveNameEnum, { name: 'ConsultationMoveName' });
registerEnumType(ConsultationRoleEnum, {
  name: 'ConsultationRole',
  description: '`stranger`: sees it only because of the case it is about.',
});
registerEnumType(ConsultationStatusEnum, { name: 'ConsultationStatus' });
registerEnumType(IdentifierKindEnum, { name: 'IdentifierKind' });
registerEnumType(UrgencyEnum, { name: 'Urgency' });
registerEnumType(UrgencyChoiceEnum, {
  name: 'UrgencyChoice',
  description: '`acute_danger` is answered with whom to call; nothing is sent.',
});

@ObjectType('ConsultationSubject', {
  description: 'Whom an identified consultation is about, as it stood when it was asked.',
})
export class ConsultationSubjectType {
  @Field(() => ID, { nullable: true, description: 'Only for those who may see the case.' }) caseId:
    string | null;
  @Field(() => String, { nullable: true, description: 'Only for those who may see the case.' }) caseNumber:
    string | null;
  @Field() clientName: string;
  @Field(() => Int) birthYear: number;
  @Field(() => LegalMode) legalMode: string;
  consultationId: string;
}

@ObjectType('ConsultationAttachment', { description: 'A plan text as it stood when it was attached.' })
export class ConsultationAttachmentType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Item 1–11 of SHL 39 §.' }) item: number;
  @Field(() => Voice) voice: string;
  @Field() body: string;
  @Field(() => Date) copiedAt: Date;
}

@ObjectType('ConsultationMessage', { description: 'A message of the thread.' })
export class ConsultationMessageType {
  @Field(() => ID) id: string;
  @Field(() => ID) consultationId: string;
  @Field({ description: 'Empty once withdrawn; the text is then among the corrections.' }) body: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) correctedAt: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => Int) version: number;
  authorId: string;
}

@ObjectType('ConsultationStep', { description: 'One move of a consultation, for ever.' })
export class ConsultationStepType {
  @Field(() => ID) id: string;
  @Field({ description: 'A ConsultationMoveName, or `ask`.' }) move: string;
  @Field(() => ConsultationStatusEnum) toStatus: ConsultationStatus;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Date) at: Date;
  /** Null where nobody took the step: it followed from a right that ended. */
  byId: string | null;
}

@ObjectType('ConsultationOutcome', { description: 'What the asker told when closing it.' })
export class ConsultationOutcomeType {
  @Field(() => Int, { description: '1–5' }) usefulness: number;
  @Field() changedPlan: boolean;
  @Field() avoidedVisit: boolean;
}

@ObjectType('Consultation', { description: 'A question to an expertise.' })
export class ConsultationType {
  @Field(() => ID) id: string;
  @Field(() => ConsultationModeEnum) mode: ConsultationMode;
  @Field(() => UrgencyEnum) urgency: string;
  @Field(() => ConsultationStatusEnum) status: ConsultationStatus;
  @Field() question: string;
  @Field(() => ExpertiseType) expertise: ExpertiseType;
  @Field(() => Date) askedAt: Date;
  @Field(() => Date, { nullable: true }) claimedAt: Date | null;
  @Field(() => String, { nullable: true }) answer: string | null;
  @Field(() => AdviceTypeEnum, { nullable: true }) advice: string | null;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => Date) lastStepAt: Date;
  @Field(() => Int) version: number;
  @Field(() => ConsultationRoleEnum, { description: 'The foremost of what the viewer is to it.' })
  viewerRole: ConsultationRole;
  @Field(() => [ConsultationMoveNameEnum], { description: 'What the viewer may do now.' })
  viewerMoves: ConsultationMoveName[];
  @Field(() => ConsultationSubjectType, {
    nullable: true,
    description: 'Null when anonymous, and for those who have not claimed it yet.',
  })
  subject: ConsultationSubjectType | null;
  askedById: string;
  claimedById: string | null;
  /** Asker, claimant, or one who sees the case: only these are shown attachments, thread and steps. */
  isParty: boolean;
}

@ObjectType('ConsultationInbox')
export class ConsultationInboxType {
  @Field(() => [ConsultationType], {
    description: 'Waiting for anyone with my expertise; most urgent first, then oldest.',
  })
  unclaimed: ConsultationType[];
  @Field(() => [ConsultationType], { description: 'Claimed by me, to be answered.' })
  mine: ConsultationType[];
  @Field(() => [ConsultationType], {
    description: 'Asked by me and not closed yet; latest step first.',
  })
  waiting: ConsultationType[];
}

@ObjectType('ConsultationCounts', { description: 'How many each part of the inbox holds.' })
export class ConsultationCountsType {
  @Field(() => Int) unclaimed: number;
  @Field(() => Int) mine: number;
  @Field(() => Int) waiting: number;
}

@ObjectType('ConsultationGround', {
  description: 'Whether a consultation on this case may name the client to this expertise, and on what.',
})
export class ConsultationGroundType {
  @Field(() => [LegalMode], { description: 'Modes that could carry it, were their evidence shown.' })
  modes: string[];
  @Field(() => LegalMode, {
    nullable: true,
    description:
      'The mode that applies without choosing; null: choose one and show its evidence, or ask anonymously.',
  })
  derived: string | null;
  @Field(() => [String]) missingEvidence: string[];
  @Field(() => [String]) sections: string[];
  @Field(() => [PermissionChoice], { description: 'Live permissions that M2 could rest on.' })
  permissions: PermissionChoice[];
}

export { CorrectionType, ExpertiseType, ProfessionalType };
