import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType, RelationGroundType } from '@rinnalla/api-cases';
import { Db, type Load, type LoadMany, LoadRow, LoadRows, type ReadDb } from '@rinnalla/api-core';
import { professionalsById } from '@rinnalla/api-organisation';
import {
  AlreadyClaimed,
  ConsultationChange,
  ConsultationMessageWritten,
} from './consultation-results.types.js';
import {
  attachmentsOfConsultations,
  consultationsOfCases,
  correctionsOfMessages,
  groundsOfConsultations,
  messagesOfConsultations,
  outcomesOfConsultations,
  stepsOfConsultations,
} from './consultation.loader.js';
import {
  ConsultationAttachmentType,
  ConsultationMessageType,
  ConsultationOutcomeType,
  ConsultationStepType,
  ConsultationSubjectType,
  ConsultationType,
  CorrectionType,
  ProfessionalType,
} from './consultation.types.js';
import { messageRecords } from './queries/consultation-messages.js';
import { consultationRecords } from './queries/consultation-view.js';

@Resolver(() => ConsultationType)
export class ConsultationFields {
  @ResolveField(() => ProfessionalType)
  askedBy(
    @Parent() { askedById }: ConsultationType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, askedById);
  }

  @ResolveField(() => ProfessionalType, { nullable: true })
  async claimedBy(
    @Parent() { claimedById }: ConsultationType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return claimedById ? load(professionalsById, claimedById) : null;
  }

  @ResolveField(() => [ConsultationAttachmentType])
  async attachments(
    @Parent() { id, isParty }: ConsultationType,
    @LoadRows() load: LoadMany,
  ): Promise<ConsultationAttachmentType[]> {
    return isParty ? load(attachmentsOfConsultations, id) : [];
  }

  @ResolveField(() => [ConsultationMessageType], { description: 'Oldest first.' })
  async messages(
    @Parent() { id, isParty }: ConsultationType,
    @LoadRows() load: LoadMany,
  ): Promise<ConsultationMessageType[]> {
    return isParty ? load(messagesOfConsultations, id) : [];
  }

  @ResolveField(() => [ConsultationStepType], { description: 'Oldest first.' })
  async steps(
    @Parent() { id, isParty }: ConsultationType,
    @LoadRows() load: LoadMany,
  ): Promise<ConsultationStepType[]> {
    return isParty ? load(stepsOfConsultations, id) : [];
  }

  @ResolveField(() => ConsultationOutcomeType, { nullable: true })
  async outcome(
    @Parent() { id, isParty }: ConsultationType,
    @LoadRow() load: Load,
  ): Promise<ConsultationOutcomeType | null> {
    return isParty ? load(outcomesOfConsultations, id) : null;
  }
}

@Resolver(() => ConsultationSubjectType)
export class ConsultationSubjectFields {
  @ResolveField(() => RelationGroundType, { description: 'The evidence of the legal mode.' })
  async ground(
    @Parent() { consultationId }: ConsultationSubjectType,
    @LoadRow() load: Load,
  ): Promise<RelationGroundType | null> {
    return (await load(groundsOfConsultations, consultationId))?.ground ?? null;
  }
}

@Resolver(() => ConsultationMessageType)
export class ConsultationMessageFields {
  @ResolveField(() => ProfessionalType)
  author(
    @Parent() { authorId }: ConsultationMessageType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, authorId);
  }

  @ResolveField(() => [CorrectionType], { description: 'What it said before, oldest first (703/2023 22 §).' })
  corrections(
    @Parent() { id }: ConsultationMessageType,
    @LoadRows() load: LoadMany,
  ): Promise<CorrectionType[]> {
    return load(correctionsOfMessages, id);
  }
}

@Resolver(() => ConsultationStepType)
export class ConsultationStepFields {
  @ResolveField(() => ProfessionalType, {
    nullable: true,
    description: 'Null where nobody took it: whoever had the consultation lost the right to it.',
  })
  by(@Parent() { byId }: ConsultationStepType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return byId === null ? Promise.resolve(null) : load(professionalsById, byId);
  }
}

@Resolver(() => CaseType)
export class CaseConsultationsField {
  @ResolveField(() => [ConsultationType], { description: 'Those that name its client; newest first.' })
  consultations(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<ConsultationType[]> {
    return load(consultationsOfCases, id);
  }
}

@Resolver(() => ConsultationChange)
export class ConsultationChangeFields {
  @ResolveField(() => ConsultationType, {
    nullable: true,
    description: 'Null when the change itself took it out of the viewer’s sight.',
  })
  async consultation(
    @Parent() { consultationId }: ConsultationChange,
    @Db() db: ReadDb,
  ): Promise<ConsultationType | null> {
    return (await consultationRecords(db, [consultationId], 'consultation'))[0] ?? null;
  }
}

@Resolver(() => ConsultationMessageWritten)
export class ConsultationMessageWrittenFields {
  @ResolveField(() => ConsultationMessageType, { nullable: true })
  async message(
    @Parent() { messageId }: ConsultationMessageWritten,
    @Db() db: ReadDb,
  ): Promise<ConsultationMessageType | null> {
    return (await messageRecords(db, [messageId], 'consultation'))[0] ?? null;
  }
}

@Resolver(() => AlreadyClaimed)
export class AlreadyClaimedFields {
  @ResolveField(() => ProfessionalType)
  claimedBy(
    @Parent() { claimedById }: AlreadyClaimed,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return load(professionalsById, claimedById);
  }
}
