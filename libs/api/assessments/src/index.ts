import {
  AssessmentEntity,
  AssessmentParticipantEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
} from './entities/assessment.entity.js';

export * from './entities/assessment.entity.js';
export const ASSESSMENT_ENTITIES = [
  AssessmentEntity,
  AssessmentSectionEntity,
  AssessmentSectionVersionEntity,
  AssessmentParticipantEntity,
];
