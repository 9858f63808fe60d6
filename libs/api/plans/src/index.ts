import {
  GoalEntity,
  GoalRatingEntity,
  PlannedServiceEntity,
  ResponsibilityEntity,
} from './entities/plan-lines.entity.js';
import { PlanSigningEntity } from './entities/plan-signing.entity.js';
import { PlanEntity, PlanItemEntity, PlanTextEntity, PlanTextVersionEntity } from './entities/plan.entity.js';

export * from './entities/plan-lines.entity.js';
export * from './entities/plan-signing.entity.js';
export * from './entities/plan.entity.js';

export const PLANS_ENTITIES = [
  PlanEntity,
  PlanItemEntity,
  PlanTextEntity,
  PlanTextVersionEntity,
  GoalEntity,
  GoalRatingEntity,
  PlannedServiceEntity,
  ResponsibilityEntity,
  PlanSigningEntity,
];
export * from './plan-lines.types.js';
export * from './plan.loader.js';
export * from './plan.types.js';
export * from './plans.module.js';
export type { SignedContent } from './signing/signed-content.js';
