import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import { type Load, type LoadMany, LoadRow, LoadRows } from '@rinnalla/api-core';
import { completenessOf, itemsOf } from './plan-contents.js';
import { clientsWithoutPlan } from './plan.loader.js';
import { ClientType, PlanItemType, PlanTextType, PlanType } from './plan.types.js';
import { PlanReads } from './queries/plan-reads.js';

@Resolver(() => CaseType)
export class CasePlanFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => [PlanType], {
    nullable: true,
    description: 'Oldest first; null where the law keeps the plan from the viewer: see `masks`.',
  })
  async plans(@Parent() parent: CaseParent, @LoadRows() load: LoadMany): Promise<PlanType[] | null> {
    return parent.masks.some((mask) => mask.field === 'plans') ? null : load(this.reads.ofCases, parent.id);
  }

  @ResolveField(() => [ClientType], { description: 'Clients of the case whose plan can be started.' })
  async clientsWithoutPlan(@Parent() { id }: CaseParent, @LoadRows() load: LoadMany): Promise<ClientType[]> {
    return (await load(clientsWithoutPlan, id)).map((row) => row.client);
  }
}

@Resolver(() => PlanType)
export class PlanFields {
  @ResolveField(() => [PlanItemType], { description: 'Always the eleven, in the order of SHL 39 §.' })
  items(@Parent() plan: PlanType): PlanItemType[] {
    return itemsOf(plan);
  }

  @ResolveField(() => Int, { description: '0–11: items complete, or not applicable for a given reason.' })
  completeness(@Parent() plan: PlanType): number {
    return completenessOf(plan).complete;
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
