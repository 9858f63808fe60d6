import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import {
  Action,
  type Actor,
  ChangeMade,
  CurrentActor,
  DataKeys,
  Db,
  type Load,
  type LoadMany,
  LoadRow,
  LoadRows,
  input,
  parseInput,
  type ReadDb,
  resultUnion,
} from '@rinnalla/api-core';
import { z } from 'zod';
import { ChooseLanguage } from './commands/choose-language.js';
import { SwitchAvailability } from './commands/switch-availability.js';
import {
  availabilityByExpertise,
  availabilityById,
  professionalsById,
  unitsById,
} from './organisation.loader.js';
import {
  AvailabilityType,
  ExpertiseType,
  MeType,
  ProfessionalType,
  UnitType,
  WorkspaceType,
} from './organisation.types.js';
import { allExpertise, colleagues, myself } from './queries/my-organisation.js';

@InputType()
export class SwitchAvailabilityInput {
  @Field(() => ID) mutationId: string;
  @Field() isAvailable: boolean;
}

@InputType()
export class ChooseLanguageInput {
  @Field(() => ID) mutationId: string;
  @Field({ description: '`fi`, `sv` or `en`.' }) language: string;
}

const sought = z.object({
  text: input.search,
  first: input.page,
  carriesSpecialSupport: z.boolean(),
});

@ObjectType({ implements: ChangeMade })
export class AvailabilitySwitched extends ChangeMade {
  professionalId: string;
}

@ObjectType({ implements: ChangeMade })
export class LanguageChosen extends ChangeMade {
  @Field() language: string;
}

const SwitchAvailabilityResult = resultUnion('SwitchAvailabilityResult', [AvailabilitySwitched]);
const ChooseLanguageResult = resultUnion('ChooseLanguageResult', [LanguageChosen]);
const language = z.object({ mutationId: input.id, language: z.enum(['fi', 'sv', 'en']) });

@Resolver(() => MeType)
export class OrganisationResolver {
  constructor(
    private readonly keys: DataKeys,
    private readonly switching: SwitchAvailability,
    private readonly choosing: ChooseLanguage,
  ) {}

  @Action('me.read')
  @Query(() => MeType)
  async me(@Db() db: ReadDb): Promise<MeType> {
    return { ...(await myself(db)), draftKey: this.keys.draftKey(db.actor.professionalId) };
  }

  @Action('expertise.list')
  @Query(() => [ExpertiseType])
  expertises(@Db() db: ReadDb): Promise<ExpertiseType[]> {
    return allExpertise(db);
  }

  @Action('colleague.find')
  @Query(() => [ProfessionalType], { description: 'Colleagues whose name begins so, own unit first.' })
  colleagues(
    @Db() db: ReadDb,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('carriesSpecialSupport', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Only licensed social workers in office, SHL 42 § 3 mom.',
    })
    carriesSpecialSupport: boolean,
  ): Promise<ProfessionalType[]> {
    return colleagues(db, parseInput(sought, { text, first, carriesSpecialSupport }));
  }

  @Action('availability.switch')
  @Mutation(() => SwitchAvailabilityResult)
  switchAvailability(@CurrentActor() actor: Actor, @Args('input') asked: SwitchAvailabilityInput) {
    return this.switching.run(actor, asked);
  }

  @Action('language.choose')
  @Mutation(() => ChooseLanguageResult)
  chooseLanguage(@CurrentActor() actor: Actor, @Args('input') asked: ChooseLanguageInput) {
    return this.choosing.run(actor, parseInput(language, asked));
  }

  @ResolveField(() => AvailabilityType)
  availability(@Parent() me: MeType, @LoadRow() load: Load): Promise<AvailabilityType | null> {
    return load(availabilityById, me.id);
  }

  @ResolveField(() => ProfessionalType)
  professional(@Parent() me: MeType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, me.id);
  }
}

@Resolver(() => WorkspaceType)
export class WorkspaceFields {
  @ResolveField(() => UnitType)
  unit(@Parent() workspace: WorkspaceType, @LoadRow() load: Load): Promise<UnitType | null> {
    return load(unitsById, workspace.unitId);
  }
}

@Resolver(() => ExpertiseType)
export class ExpertiseFields {
  @ResolveField(() => [AvailabilityType], {
    description: 'Everyone who could answer, and who is available now.',
  })
  availability(@Parent() expertise: ExpertiseType, @LoadRows() load: LoadMany): Promise<AvailabilityType[]> {
    return load(availabilityByExpertise, expertise.id);
  }
}

@Resolver(() => AvailabilityType)
export class AvailabilityFields {
  @ResolveField(() => ProfessionalType)
  professional(@Parent() { id }: AvailabilityType, @LoadRow() load: Load): Promise<ProfessionalType | null> {
    return load(professionalsById, id);
  }
}

@Resolver(() => AvailabilitySwitched)
export class AvailabilitySwitchedFields {
  @ResolveField(() => AvailabilityType)
  availability(
    @Parent() switched: AvailabilitySwitched,
    @LoadRow() load: Load,
  ): Promise<AvailabilityType | null> {
    return load(availabilityById, switched.professionalId);
  }
}
