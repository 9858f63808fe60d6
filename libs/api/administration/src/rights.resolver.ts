import { Args, Field, ID, InputType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  type Load,
  LoadRow,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { ExpertiseType, WorkspaceType } from '@rinnalla/api-organisation';
import { z } from 'zod';
import { StaffMemberType } from './administration.types.js';
import {
  AddProfessionalResult,
  ProfessionalAdded,
  RightsChanged,
  RightsChangeResult,
  RightsPreview,
  RightsPreviewResult,
} from './administration-results.types.js';
import { requireAdministrator } from './administrator.js';
import { AddProfessional } from './commands/add-professional.js';
import { ChangingRights } from './commands/change-of-rights.js';
import { expertiseById, workspacesById } from './queries/places.js';
import { rightsOf } from './queries/rights-of.js';
import { staffById } from './queries/staff.js';
import {
  addProfessional,
  AddProfessionalInputType,
  parseChange,
  RightsChangeInput,
} from './rights-inputs.types.js';
import {
  type DifferenceRow,
  differenceOf,
  PersonRightsType,
  PlaceDifferenceType,
  PlaceRightsType,
  RightsDifferenceType,
} from './rights.types.js';

@InputType()
export class ChangeRightsInput {
  @Field(() => ID) mutationId: string;
  @Field(() => RightsChangeInput) change: RightsChangeInput;
}

@Resolver()
export class RightsResolver {
  constructor(
    private readonly changing: ChangingRights,
    private readonly adding: AddProfessional,
  ) {}

  @Action('rights.review')
  @Query(() => PersonRightsType, {
    description: 'The system as that person has it: rights only. The look is logged.',
  })
  async rightsOf(
    @Db() db: ReadDb,
    @Args('professionalId', { type: () => ID }) professionalId: string,
  ): Promise<PersonRightsType> {
    await requireAdministrator(db);
    return rightsOf(
      db,
      parseInput(z.object({ professionalId: input.id }), { professionalId }).professionalId,
    );
  }

  @Action('rights.preview')
  @Query(() => RightsPreviewResult, {
    description: 'What the change would give and take: the change itself, made and taken back.',
  })
  async previewRights(
    @Db() db: ReadDb,
    @CurrentActor() actor: Actor,
    @Args('change') change: RightsChangeInput,
  ) {
    await requireAdministrator(db);
    return this.changing.preview(actor, parseChange(change));
  }

  @Action('rights.change')
  @Mutation(() => RightsChangeResult)
  changeRights(@CurrentActor() actor: Actor, @Args('input') asked: ChangeRightsInput) {
    return this.changing.make(actor, asked.mutationId, parseChange(asked.change));
  }

  @Action('professional.add')
  @Mutation(() => AddProfessionalResult)
  addProfessional(@CurrentActor() actor: Actor, @Args('input') asked: AddProfessionalInputType) {
    return this.adding.run(actor, parseInput(addProfessional, asked));
  }
}

@Resolver(() => RightsChanged)
export class RightsChangedFields {
  @ResolveField(() => StaffMemberType)
  person(
    @Parent() { professionalId }: RightsChanged,
    @LoadRow() load: Load,
  ): Promise<StaffMemberType | null> {
    return load(staffById, professionalId);
  }

  @ResolveField(() => RightsDifferenceType)
  difference(@Parent() { difference }: RightsChanged): DifferenceRow {
    return differenceOf(difference);
  }
}

@Resolver(() => RightsPreview)
export class RightsPreviewFields {
  @ResolveField(() => RightsDifferenceType)
  difference(@Parent() { difference }: RightsPreview): DifferenceRow {
    return differenceOf(difference);
  }
}

@Resolver(() => ProfessionalAdded)
export class ProfessionalAddedFields {
  @ResolveField(() => StaffMemberType)
  person(
    @Parent() { professionalId }: ProfessionalAdded,
    @LoadRow() load: Load,
  ): Promise<StaffMemberType | null> {
    return load(staffById, professionalId);
  }
}

@Resolver(() => RightsDifferenceType)
export class RightsDifferenceFields {
  @ResolveField(() => [ExpertiseType])
  expertiseGained(
    @Parent() { expertiseGained }: DifferenceRow,
    @LoadRow() load: Load,
  ): Promise<(ExpertiseType | null)[]> {
    return Promise.all(expertiseGained.map((id) => load(expertiseById, id)));
  }

  @ResolveField(() => [ExpertiseType])
  expertiseLost(
    @Parent() { expertiseLost }: DifferenceRow,
    @LoadRow() load: Load,
  ): Promise<(ExpertiseType | null)[]> {
    return Promise.all(expertiseLost.map((id) => load(expertiseById, id)));
  }
}

@Resolver(() => PersonRightsType)
export class PersonRightsFields {
  @ResolveField(() => [ExpertiseType])
  expertise(
    @Parent() { expertiseIds }: PersonRightsType,
    @LoadRow() load: Load,
  ): Promise<(ExpertiseType | null)[]> {
    return Promise.all(expertiseIds.map((id) => load(expertiseById, id)));
  }
}

@Resolver(() => PlaceRightsType)
export class PlaceRightsFields {
  @ResolveField(() => WorkspaceType, { nullable: true, description: 'Null: the whole county.' })
  workspace(
    @Parent() { workspaceId }: PlaceRightsType,
    @LoadRow() load: Load,
  ): Promise<WorkspaceType | null> {
    return workspaceId === null ? Promise.resolve(null) : load(workspacesById, workspaceId);
  }
}

@Resolver(() => PlaceDifferenceType)
export class PlaceDifferenceFields {
  @ResolveField(() => WorkspaceType, { nullable: true, description: 'Null: the whole county.' })
  workspace(
    @Parent() { workspaceId }: PlaceDifferenceType,
    @LoadRow() load: Load,
  ): Promise<WorkspaceType | null> {
    return workspaceId === null ? Promise.resolve(null) : load(workspacesById, workspaceId);
  }
}
