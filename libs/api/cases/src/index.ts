import {
  CaseClientEntity,
  CaseEntity,
  CaseVisitEntity,
  CorrectionEntity,
  StatusEventEntity,
} from './entities/case.entity.js';

export * from './entities/case.entity.js';

export const CASES_ENTITIES = [CaseEntity, CaseClientEntity, StatusEventEntity, CaseVisitEntity, CorrectionEntity];
