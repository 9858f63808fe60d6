import { DecisionCorrectionEntity, DecisionEntity, DecisionStepEntity } from './entities/decision.entity.js';

export * from './entities/decision.entity.js';
export const DECISION_ENTITIES = [DecisionEntity, DecisionStepEntity, DecisionCorrectionEntity];
export * from './decisions.module.js';
export * from './decision.types.js';
export { DecisionReads } from './queries/decision-reads.js';
