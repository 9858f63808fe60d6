import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Db, type ReadDb, type TypedResult } from '@rinnalla/api-core';
import { GoalType, PlannedServiceType, ResponsibilityType } from './plan-lines.types.js';
import {
  GoalChanged,
  LineWithdrawn,
  PlanChange,
  PlanItemMarked,
  PlannedServiceChanged,
  PlanTextSaved,
  ResponsibilityChanged,
  ResponsibilityHandedOver,
  WithdrawnLine,
} from './plan-results.types.js';
import {
  goalsById,
  planItemsById,
  plannedServicesById,
  plansById,
  planTextsById,
  responsibilitiesById,
} from './plan.loader.js';
import { PlanItemType, PlanTextType, PlanType } from './plan.types.js';
import { PlanReads } from './queries/plan-reads.js';

@Resolver(() => PlanChange)
export class PlanChangeFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlanType)
  plan(@Parent() { planId }: PlanChange, @Db() db: ReadDb): Promise<PlanType> {
    return this.reads.one(db, plansById, planId);
  }
}

@Resolver(() => PlanTextSaved)
export class PlanTextSavedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlanTextType)
  text(@Parent() { textId }: PlanTextSaved, @Db() db: ReadDb): Promise<PlanTextType> {
    return this.reads.one(db, planTextsById, textId);
  }
}

@Resolver(() => PlanItemMarked)
export class PlanItemMarkedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlanItemType)
  item(@Parent() { itemId }: PlanItemMarked, @Db() db: ReadDb): Promise<PlanItemType> {
    return this.reads.one(db, planItemsById, itemId);
  }
}

@Resolver(() => GoalChanged)
export class GoalChangedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => GoalType)
  goal(@Parent() { goalId }: GoalChanged, @Db() db: ReadDb): Promise<GoalType> {
    return this.reads.one(db, goalsById, goalId);
  }
}

@Resolver(() => PlannedServiceChanged)
export class PlannedServiceChangedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlannedServiceType)
  plannedService(
    @Parent() { plannedServiceId }: PlannedServiceChanged,
    @Db() db: ReadDb,
  ): Promise<PlannedServiceType> {
    return this.reads.one(db, plannedServicesById, plannedServiceId);
  }
}

@Resolver(() => ResponsibilityChanged)
export class ResponsibilityChangedFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => ResponsibilityType)
  responsibility(
    @Parent() { responsibilityId }: ResponsibilityChanged,
    @Db() db: ReadDb,
  ): Promise<ResponsibilityType> {
    return this.reads.one(db, responsibilitiesById, responsibilityId);
  }
}

@Resolver(() => ResponsibilityHandedOver)
export class ResponsibilityHandedOverFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => ResponsibilityType, { description: 'The closed line.' })
  responsibility(
    @Parent() { responsibilityId }: ResponsibilityHandedOver,
    @Db() db: ReadDb,
  ): Promise<ResponsibilityType> {
    return this.reads.one(db, responsibilitiesById, responsibilityId);
  }

  @ResolveField(() => ResponsibilityType, { description: 'The new line.' })
  successor(
    @Parent() { successorId }: ResponsibilityHandedOver,
    @Db() db: ReadDb,
  ): Promise<ResponsibilityType> {
    return this.reads.one(db, responsibilitiesById, successorId);
  }
}

@Resolver(() => LineWithdrawn)
export class LineWithdrawnFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => WithdrawnLine)
  async line(@Parent() { kind, lineId }: LineWithdrawn, @Db() db: ReadDb): Promise<TypedResult> {
    switch (kind) {
      case 'plan_text':
        return typed('PlanText', await this.reads.one(db, planTextsById, lineId));
      case 'goal':
        return typed('Goal', await this.reads.one(db, goalsById, lineId));
      case 'planned_service':
        return typed('PlannedService', await this.reads.one(db, plannedServicesById, lineId));
      case 'responsibility':
        return typed('Responsibility', await this.reads.one(db, responsibilitiesById, lineId));
    }
  }
}

const typed = (__typename: string, row: object): TypedResult => ({ ...row, __typename });
