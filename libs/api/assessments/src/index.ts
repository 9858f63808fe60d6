import {
  AssessmentEntity,
  AssessmentParticipantEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
  AssessmentStartCorrectionEntity,
} from './entities/assessment.entity.js';

export * from './entities/assessment.entity.js';
export const ASSESSMENT_ENTITIES = [
  AssessmentEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
  AssessmentStartCorrectionEntity,
  AssessmentParticipantEntity,
];
export { assessmentParticipantsById, assessmentsById, assessmentSectionsById } from './assessment.loader.js';
export { AssessmentParticipantType, AssessmentSectionType, AssessmentType } from './assessment.types.js';
export { AssessmentsModule } from './assessments.module.js';
export { insertAssessment, type NewAssessment } from './commands/insert-assessment.js';
