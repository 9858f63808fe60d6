import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { type Load, type LoadMany, LoadRow, LoadRows } from '@rinnalla/api-core';
import { completenessOf, itemsOf, type PlanContents, planContents } from './plan-contents.js';
import { GoalType, PlannedServiceType, ResponsibilityType } from './plan-lines.types.js';
import { clientsWithoutPlan } from './plan.loader.js';
import { ClientType, PlanItemType, PlanTextType, PlanType } from './plan.types.js';
import { PlanReads } from './queries/plan-reads.js';

@Resolver(() => CaseType)
export class CasePlanFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => [PlanType], { description: 'Oldest first.' })
  plans(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<PlanType[]> {
    return load(this.reads.ofCases, id);
  }

  @ResolveField(() => [ClientType], { description: 'Clients of the case whose plan can be started.' })
  async clientsWithoutPlan(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<ClientType[]> {
    return (await load(clientsWithoutPlan, id)).map((row) => row.client);
  }
}

/** What a plan holds is read whole, in one statement, whichever of these fields is asked for. */
@Resolver(() => PlanType)
export class PlanFields {
  @ResolveField(() => [PlanItemType], { description: 'Always the eleven, in the order of SHL 39 §.' })
  async items(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<PlanItemType[]> {
    return itemsOf(await contentsOf(id, load));
  }

  @ResolveField(() => [PlanTextType], { description: 'Those written so far.' })
  async texts(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<PlanTextType[]> {
    return (await contentsOf(id, load)).texts;
  }

  @ResolveField(() => [GoalType], { description: 'Oldest first, withdrawn ones too.' })
  async goals(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<GoalType[]> {
    return (await contentsOf(id, load)).goals;
  }

  @ResolveField(() => [PlannedServiceType], { description: 'Oldest first, withdrawn ones too.' })
  async plannedServices(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<PlannedServiceType[]> {
    return (await contentsOf(id, load)).plannedServices;
  }

  @ResolveField(() => [ResponsibilityType], { description: 'Oldest first, closed and withdrawn ones too.' })
  async responsibilities(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<ResponsibilityType[]> {
    return (await contentsOf(id, load)).responsibilities;
  }

  @ResolveField(() => Int, { description: '0–11: items complete, or not applicable for a given reason.' })
  async completeness(@Parent() { id }: PlanType, @LoadRow() load: Load): Promise<number> {
    return completenessOf(await contentsOf(id, load)).complete;
  }
}

@Resolver(() => PlanItemType)
export class PlanItemFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => PlanType, { description: 'For what the item changes on the whole.' })
  plan(@Parent() { planId }: PlanItemType, @LoadRow() load: Load): Promise<PlanType | null> {
    return load(this.reads.ofLines, planId);
  }
}

@Resolver(() => PlanTextType)
export class PlanTextFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => Date, { nullable: true, description: 'When it was last withdrawn as wrong.' })
  correctedAt(@Parent() { corrections }: PlanTextType): Date | null {
    return corrections.at(-1)?.at ?? null;
  }

  @ResolveField(() => PlanType, { description: 'For what the text changes on the whole.' })
  plan(@Parent() { planId }: PlanTextType, @LoadRow() load: Load): Promise<PlanType | null> {
    return load(this.reads.ofLines, planId);
  }
}

async function contentsOf(planId: string, load: Load): Promise<PlanContents> {
  const contents = await load(planContents, planId);
  if (!contents) throw new Error('A plan that was read has no contents');
  return contents;
}
