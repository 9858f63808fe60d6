import {
  ConsultationAttachmentEntity,
  ConsultationEntity,
  ConsultationMessageEntity,
  ConsultationOutcomeEntity,
  ConsultationStepEntity,
  ConsultationSubjectEntity,
} from './entities/consultation.entity.js';

export * from './entities/consultation.entity.js';

export const CONSULTATIONS_ENTITIES = [
  ConsultationEntity,
  ConsultationSubjectEntity,
  ConsultationAttachmentEntity,
  ConsultationMessageEntity,
  ConsultationStepEntity,
  ConsultationOutcomeEntity,
];
export * from './consultation.types.js';
export * from './consultations.module.js';
export * from './queries/consultation-messages.js';
export * from './queries/consultation-view.js';
