import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  type Load,
  LoadRow,
  parseInput,
  type ReadDb,
  type TypedResult,
} from '@rinnalla/api-core';
import {
  ExpertiseType,
  professionalsById,
  ProfessionalType,
  WorkspaceType,
} from '@rinnalla/api-organisation';
import { StaffMemberType } from './administration.types.js';
import { requireAdministrator } from './administrator.js';
import { type LeavePlan, MoveLeaver, recordUse } from './commands/move-leaver.js';
import {
  LeaveBlocked,
  leaveInput,
  LeaveInputType,
  LeaveLineType,
  LeavePlanType,
  LeavePreview,
  LeavePreviewResult,
  LeaverMoved,
  MoveLeaverInput,
  MoveLeaverResult,
  planShown,
} from './leave.types.js';
import { expertiseById, workspacesById } from './queries/places.js';
import { staffById } from './queries/staff.js';

interface WithPlan extends TypedResult {
  readonly plan: LeavePlan;
}
const hasPlan = (result: TypedResult): result is WithPlan => 'plan' in result;

@Resolver()
export class LeaveResolver {
  constructor(private readonly moving: MoveLeaver) {}

  @Action('leaver.preview')
  @Query(() => LeavePreviewResult, {
    description: 'What becomes of everything a leaver answers for: the move itself, made and taken back.',
  })
  async previewLeave(
    @Db() db: ReadDb,
    @CurrentActor() actor: Actor,
    @Args('leave') asked: LeaveInputType,
  ): Promise<TypedResult> {
    await requireAdministrator(db);
    const result: TypedResult = await this.moving.preview(actor, parseInput(leaveInput, asked));
    if (hasPlan(result)) recordUse(db, result.plan);
    return result;
  }

  @Action('leaver.move')
  @Mutation(() => MoveLeaverResult)
  async moveLeaver(
    @Db() db: ReadDb,
    @CurrentActor() actor: Actor,
    @Args('input') asked: MoveLeaverInput,
  ): Promise<TypedResult> {
    const input = parseInput(leaveInput, asked.leave);
    const result: TypedResult = await this.moving.run(actor, asked.mutationId, input);
    // A refusal tells the case numbers too, and its transaction is gone.
    if (result.__typename === 'LeaveBlocked' && hasPlan(result)) recordUse(db, result.plan);
    return result;
  }
}

@Resolver(() => LeavePreview)
export class LeavePreviewFields {
  @ResolveField(() => LeavePlanType)
  plan(@Parent() { plan }: LeavePreview): LeavePlanType {
    return planShown(plan);
  }
}

@Resolver(() => LeaveBlocked)
export class LeaveBlockedFields {
  @ResolveField(() => LeavePlanType)
  plan(@Parent() { plan }: LeaveBlocked): LeavePlanType {
    return planShown(plan);
  }
}

@Resolver(() => LeaverMoved)
export class LeaverMovedFields {
  @ResolveField(() => LeavePlanType)
  plan(@Parent() { plan }: LeaverMoved): LeavePlanType {
    return planShown(plan);
  }

  @ResolveField(() => StaffMemberType)
  person(@Parent() { plan }: LeaverMoved, @LoadRow() load: Load): Promise<StaffMemberType | null> {
    return load(staffById, plan.professionalId);
  }
}

@Resolver(() => LeaveLineType)
export class LeaveLineFields {
  @ResolveField(() => WorkspaceType, { nullable: true })
  workspace(@Parent() { workspaceId }: LeaveLineType, @LoadRow() load: Load): Promise<WorkspaceType | null> {
    return workspaceId === null ? Promise.resolve(null) : load(workspacesById, workspaceId);
  }

  @ResolveField(() => ExpertiseType, { nullable: true })
  expertise(@Parent() { expertiseId }: LeaveLineType, @LoadRow() load: Load): Promise<ExpertiseType | null> {
    return expertiseId === null ? Promise.resolve(null) : load(expertiseById, expertiseId);
  }

  @ResolveField(() => ProfessionalType, { nullable: true, description: 'Whoever takes it over.' })
  recipient(
    @Parent() { recipientId }: LeaveLineType,
    @LoadRow() load: Load,
  ): Promise<ProfessionalType | null> {
    return recipientId === null ? Promise.resolve(null) : load(professionalsById, recipientId);
  }
}
