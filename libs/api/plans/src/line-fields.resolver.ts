import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Db, type Load, LoadRow, type ReadDb } from '@rinnalla/api-core';
import { allowedResponsibilityMoves, isOverdue } from '@rinnalla/domain';
import { PlanLineType, ResponsibilityMoveName, ResponsibilityType } from './plan-lines.types.js';
import { viewerOnCases } from './plan.loader.js';
import { PlanType } from './plan.types.js';
import { PlanReads } from './queries/plan-reads.js';
import { rolesOn } from './responsibility-roles.js';

@Resolver(() => PlanLineType)
export class PlanLineFields {
  constructor(private readonly reads: PlanReads) {}

  @ResolveField(() => String, { nullable: true })
  withdrawnReason(@Parent() { corrections }: PlanLineType): string | null {
    return corrections.find((correction) => correction.kind === 'withdrawn')?.reason ?? null;
  }

  @ResolveField(() => PlanType, { description: 'For what the line changes on the whole.' })
  plan(@Parent() { planId }: PlanLineType, @LoadRow() load: Load): Promise<PlanType | null> {
    return load(this.reads.ofLines, planId);
  }
}

@Resolver(() => ResponsibilityType)
export class ResponsibilityFields {
  @ResolveField(() => Boolean, { description: 'From the day after the due day on, in Finland.' })
  isOverdue(@Parent() { dueOn, status, withdrawnAt }: ResponsibilityType, @Db() db: ReadDb): boolean {
    return withdrawnAt === null && isOverdue(dueOn, status, db.now);
  }

  @ResolveField(() => [ResponsibilityMoveName], { description: 'What the viewer may do with it now.' })
  async viewerMoves(
    @Parent() line: ResponsibilityType,
    @Db() db: ReadDb,
    @LoadRow() load: Load,
  ): Promise<string[]> {
    const viewer = await load(viewerOnCases, line.caseId);
    if (!viewer || line.withdrawnAt !== null) return [];
    const parties = { ownerId: line.owner.id, createdById: line.createdBy.id };
    const roles = rolesOn(parties, { ...viewer, professionalId: db.actor.professionalId });
    return allowedResponsibilityMoves(line.status, roles).map((rule) => rule.move);
  }
}
