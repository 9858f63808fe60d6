import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  input,
  type Load,
  type LoadMany,
  LoadRow,
  LoadRows,
  notFound,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { ExpertiseType } from '@rinnalla/api-organisation';
import { z } from 'zod';
import {
  AdministrationType,
  CountySettingsType,
  GivenTaskType,
  RightsLogRowType,
  StaffedUnitType,
  StaffedWorkspaceType,
  StaffMemberType,
  StaffPageType,
} from './administration.types.js';
import {
  CountySettingsResult,
  CountySettingsSaved,
  UnitResult,
  UnitSaved,
  WorkspaceResult,
  WorkspaceSaved,
} from './administration-results.types.js';
import { requireAdministrator } from './administrator.js';
import { CloseUnit } from './commands/close-unit.js';
import { CloseWorkspace } from './commands/close-workspace.js';
import { SaveCountySettings } from './commands/save-county-settings.js';
import { SaveOfficeHours } from './commands/save-office-hours.js';
import { SaveUnit } from './commands/save-unit.js';
import { SaveWorkspace } from './commands/save-workspace.js';
import {
  closeUnit,
  CloseUnitInputType,
  closeWorkspace,
  CloseWorkspaceInputType,
  saveCountySettings,
  SaveCountySettingsInputType,
  saveUnit,
  SaveUnitInputType,
  saveWorkspace,
  SaveWorkspaceInputType,
} from './place-inputs.types.js';
import { saveOfficeHours, SaveOfficeHoursInput } from './office-hours.types.js';
import { countySettings, fieldsOfKnowledge, units, unitsById, workspacesOfUnits } from './queries/places.js';
import { expertiseOfStaff, rightsLogOf, staff, staffById, tasksOfStaff } from './queries/staff.js';

const staffSearch = z.object({
  text: input.search,
  unitId: input.id.nullable(),
  first: input.page,
  after: input.id.nullable(),
});

@Resolver(() => AdministrationType)
export class AdministrationQueries {
  @Action('administration.read')
  @Query(() => AdministrationType, { description: 'Places and people of the county. Nothing of any client.' })
  async administration(@Db() db: ReadDb): Promise<AdministrationType> {
    await requireAdministrator(db);
    return {
      county: await countySettings(db),
      units: await units(db),
      expertise: await fieldsOfKnowledge(db),
    };
  }

  @ResolveField(() => StaffPageType, { description: 'By name; a name or a login that begins so.' })
  people(
    @Db() db: ReadDb,
    @Args('text', { defaultValue: '' }) text: string,
    @Args('unitId', { type: () => ID, nullable: true }) unitId: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => ID, nullable: true }) after: string | null,
  ): Promise<StaffPageType> {
    const asked = { text, unitId: unitId ?? null, first, after: after ?? null };
    return staff(db, parseInput(staffSearch, asked));
  }

  @ResolveField(() => StaffMemberType)
  async person(@Args('id', { type: () => ID }) id: string, @LoadRow() load: Load): Promise<StaffMemberType> {
    const person = await load(staffById, parseInput(z.object({ id: input.id }), { id }).id);
    if (!person) throw notFound();
    return person;
  }
}

@Resolver(() => StaffedUnitType)
export class StaffedUnitFields {
  @ResolveField(() => [StaffedWorkspaceType], { description: 'By name; closed ones last.' })
  workspaces(@Parent() { id }: StaffedUnitType, @LoadRows() load: LoadMany): Promise<StaffedWorkspaceType[]> {
    return load(workspacesOfUnits, id);
  }
}

@Resolver(() => StaffMemberType)
export class StaffMemberFields {
  @ResolveField(() => [GivenTaskType], { description: 'In force first; then those to come or ended.' })
  tasks(@Parent() { id }: StaffMemberType, @LoadRows() load: LoadMany): Promise<GivenTaskType[]> {
    return load(tasksOfStaff, id);
  }

  @ResolveField(() => [ExpertiseType], { description: 'Whose consultations reach the person.' })
  expertise(@Parent() { id }: StaffMemberType, @LoadRows() load: LoadMany): Promise<ExpertiseType[]> {
    return load(expertiseOfStaff, id);
  }

  @ResolveField(() => [RightsLogRowType], { description: 'Newest first.' })
  rightsLog(
    @Parent() { id }: StaffMemberType,
    @Db() db: ReadDb,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<RightsLogRowType[]> {
    return rightsLogOf(db, id, parseInput(z.object({ first: input.page }), { first }).first);
  }
}

@Resolver()
export class PlaceMutations {
  constructor(
    private readonly unitSaving: SaveUnit,
    private readonly hoursSaving: SaveOfficeHours,
    private readonly unitClosing: CloseUnit,
    private readonly workspaceSaving: SaveWorkspace,
    private readonly workspaceClosing: CloseWorkspace,
    private readonly settingsSaving: SaveCountySettings,
  ) {}

  @Action('unit.save')
  @Mutation(() => UnitResult)
  saveUnit(@CurrentActor() actor: Actor, @Args('input') asked: SaveUnitInputType) {
    return this.unitSaving.run(actor, parseInput(saveUnit, asked));
  }

  @Action('unit.setHours')
  @Mutation(() => UnitResult, { description: 'When the unit answers. Clocks that run keep their dates.' })
  saveOfficeHours(@CurrentActor() actor: Actor, @Args('input') asked: SaveOfficeHoursInput) {
    return this.hoursSaving.run(actor, parseInput(saveOfficeHours, asked));
  }

  @Action('unit.close')
  @Mutation(() => UnitResult, { description: 'Refused while a workspace of it is open.' })
  closeUnit(@CurrentActor() actor: Actor, @Args('input') asked: CloseUnitInputType) {
    return this.unitClosing.run(actor, parseInput(closeUnit, asked));
  }

  @Action('workspace.save')
  @Mutation(() => WorkspaceResult)
  saveWorkspace(@CurrentActor() actor: Actor, @Args('input') asked: SaveWorkspaceInputType) {
    return this.workspaceSaving.run(actor, parseInput(saveWorkspace, asked));
  }

  @Action('workspace.close')
  @Mutation(() => WorkspaceResult, { description: 'Refused while a case of it is not ended.' })
  closeWorkspace(@CurrentActor() actor: Actor, @Args('input') asked: CloseWorkspaceInputType) {
    return this.workspaceClosing.run(actor, parseInput(closeWorkspace, asked));
  }

  @Action('county.set')
  @Mutation(() => CountySettingsResult)
  saveCountySettings(@CurrentActor() actor: Actor, @Args('input') asked: SaveCountySettingsInputType) {
    return this.settingsSaving.run(actor, parseInput(saveCountySettings, asked));
  }
}

@Resolver(() => UnitSaved)
export class UnitSavedFields {
  @ResolveField(() => StaffedUnitType)
  unit(@Parent() { unitId }: UnitSaved, @LoadRow() load: Load): Promise<StaffedUnitType | null> {
    return load(unitsById, unitId);
  }
}

@Resolver(() => WorkspaceSaved)
export class WorkspaceSavedFields {
  @ResolveField(() => StaffedUnitType)
  unit(@Parent() { unitId }: WorkspaceSaved, @LoadRow() load: Load): Promise<StaffedUnitType | null> {
    return load(unitsById, unitId);
  }
}

@Resolver(() => CountySettingsSaved)
export class CountySettingsSavedFields {
  @ResolveField(() => CountySettingsType)
  county(@Db() db: ReadDb): Promise<CountySettingsType> {
    return countySettings(db);
  }
}
