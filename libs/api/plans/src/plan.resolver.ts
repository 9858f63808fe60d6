import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  notFound,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { z } from 'zod';
import { AddGoal } from './commands/add-goal.js';
import { AddPlannedService } from './commands/add-planned-service.js';
import { CorrectGoal } from './commands/correct-goal.js';
import { CorrectPlannedService } from './commands/correct-planned-service.js';
import { MarkPlanItem } from './commands/mark-plan-item.js';
import { RateGoal } from './commands/rate-goal.js';
import { SavePlanText } from './commands/save-plan-text.js';
import { StartPlan } from './commands/start-plan.js';
import { WithdrawLine } from './commands/withdraw-line.js';
import * as inputs from './plan-inputs.types.js';
import * as lines from './plan-line-inputs.types.js';
import * as results from './plan-results.types.js';
import { plansById } from './plan.loader.js';
import { PlanType } from './plan.types.js';
import { PlanReads } from './queries/plan-reads.js';

const printed = z.object({ caseId: input.id, planId: input.id });

@Resolver()
export class PlanQueries {
  constructor(private readonly reads: PlanReads) {}

  @Action('plan.print')
  @Query(() => PlanType, { description: 'The whole plan, to be printed.' })
  async printPlan(
    @Db() db: ReadDb,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<PlanType> {
    const asked = parseInput(printed, { caseId, planId });
    const plan = await this.reads.one(db, plansById, asked.planId, 'print');
    if (plan.caseId !== asked.caseId) throw notFound();
    return plan;
  }
}

@Resolver()
export class PlanMutations {
  constructor(
    private readonly starting: StartPlan,
    private readonly saving: SavePlanText,
    private readonly marking: MarkPlanItem,
    private readonly withdrawing: WithdrawLine,
  ) {}

  @Action('plan.start')
  @Mutation(() => results.StartPlanResult)
  startPlan(@CurrentActor() actor: Actor, @Args('input') asked: inputs.StartPlanInput) {
    return this.starting.run(actor, parseInput(inputs.startPlan, asked));
  }

  @Action('plan.saveText')
  @Mutation(() => results.SavePlanTextResult)
  savePlanText(@CurrentActor() actor: Actor, @Args('input') asked: inputs.SavePlanTextInput) {
    return this.saving.run(actor, parseInput(inputs.savePlanText, asked));
  }

  @Action('plan.markItem')
  @Mutation(() => results.MarkPlanItemResult)
  markPlanItem(@CurrentActor() actor: Actor, @Args('input') asked: inputs.MarkPlanItemInput) {
    return this.marking.run(actor, parseInput(inputs.markPlanItem, asked));
  }

  @Action('plan.withdrawLine')
  @Mutation(() => results.WithdrawLineResult)
  withdrawLine(@CurrentActor() actor: Actor, @Args('input') asked: inputs.WithdrawLineInput) {
    return this.withdrawing.run(actor, parseInput(inputs.withdrawLine, asked));
  }
}

@Resolver()
export class GoalMutations {
  constructor(
    private readonly adding: AddGoal,
    private readonly rating: RateGoal,
    private readonly correcting: CorrectGoal,
  ) {}

  @Action('goal.add')
  @Mutation(() => results.AddGoalResult)
  addGoal(@CurrentActor() actor: Actor, @Args('input') asked: lines.AddGoalInput) {
    return this.adding.run(actor, parseInput(lines.addGoal, asked));
  }

  @Action('goal.rate')
  @Mutation(() => results.ChangeGoalResult)
  rateGoal(@CurrentActor() actor: Actor, @Args('input') asked: lines.RateGoalInput) {
    return this.rating.run(actor, parseInput(lines.rateGoal, asked));
  }

  @Action('goal.correct')
  @Mutation(() => results.ChangeGoalResult)
  correctGoal(@CurrentActor() actor: Actor, @Args('input') asked: lines.CorrectGoalInput) {
    return this.correcting.run(actor, parseInput(lines.correctGoal, asked));
  }
}

@Resolver()
export class PlannedServiceMutations {
  constructor(
    private readonly adding: AddPlannedService,
    private readonly correcting: CorrectPlannedService,
  ) {}

  @Action('plannedService.add')
  @Mutation(() => results.AddPlannedServiceResult)
  addPlannedService(@CurrentActor() actor: Actor, @Args('input') asked: lines.AddPlannedServiceInput) {
    return this.adding.run(actor, parseInput(lines.addPlannedService, asked));
  }

  @Action('plannedService.correct')
  @Mutation(() => results.CorrectPlannedServiceResult)
  correctPlannedService(
    @CurrentActor() actor: Actor,
    @Args('input') asked: lines.CorrectPlannedServiceInput,
  ) {
    return this.correcting.run(actor, parseInput(lines.correctPlannedService, asked));
  }
}
