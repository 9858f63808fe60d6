import { Module } from '@nestjs/common';
import { AddGoal } from './commands/add-goal.js';
import { AddPlannedService } from './commands/add-planned-service.js';
import { CorrectGoal } from './commands/correct-goal.js';
import { CorrectPlannedService } from './commands/correct-planned-service.js';
import { CorrectResponsibility } from './commands/correct-responsibility.js';
import { HandOverResponsibility } from './commands/hand-over-responsibility.js';
import { MarkPlanItem } from './commands/mark-plan-item.js';
import { MoveResponsibility } from './commands/move-responsibility.js';
import { ProposeResponsibility } from './commands/propose-responsibility.js';
import { RateGoal } from './commands/rate-goal.js';
import { SavePlanText } from './commands/save-plan-text.js';
import { StartPlan } from './commands/start-plan.js';
import { WithdrawLine } from './commands/withdraw-line.js';
import * as lineFields from './line-fields.resolver.js';
import * as planFields from './plan-fields.resolver.js';
import * as resultFields from './plan-results.resolver.js';
import { GoalMutations, PlanMutations, PlannedServiceMutations, PlanQueries } from './plan.resolver.js';
import { PlanReads } from './queries/plan-reads.js';
import { ResponsibilityMoves, ResponsibilityMutations } from './responsibility.resolver.js';
import * as signing from './signing/plan-signing.resolver.js';
import { SignPlan } from './signing/sign-plan.js';
import { SignedPartFields } from './signing/signed-part.resolver.js';

@Module({
  providers: [
    PlanQueries,
    PlanMutations,
    GoalMutations,
    PlannedServiceMutations,
    ResponsibilityMutations,
    ResponsibilityMoves,
    ...Object.values(planFields),
    ...Object.values(lineFields),
    ...Object.values(resultFields),
    ...Object.values(signing),
    SignedPartFields,
    PlanReads,
    StartPlan,
    SavePlanText,
    MarkPlanItem,
    AddGoal,
    RateGoal,
    CorrectGoal,
    AddPlannedService,
    CorrectPlannedService,
    ProposeResponsibility,
    MoveResponsibility,
    HandOverResponsibility,
    CorrectResponsibility,
    WithdrawLine,
    SignPlan,
  ],
})
export class PlansModule {}
