import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { z } from 'zod';
import { CorrectDataBreachCommand } from './correct-data-breach.js';
import * as inputs from './data-breach-inputs.types.js';
import { breachesById, changesOfBreaches } from './data-breach.loader.js';
import {
  DataBreachChanged,
  DataBreachChangeType,
  DataBreachCountsType,
  DataBreachPageType,
  DataBreachResult,
  DataBreachType,
} from './data-breach.types.js';
import { dataBreachCounts, dataBreaches } from './data-breaches.js';
import { JudgeDataBreachCommand } from './judge-data-breach.js';
import { NotifyDataBreachCommand } from './notify-data-breach.js';
import { RecordDataBreachCommand } from './record-data-breach.js';
import { ReopenDataBreachCommand } from './reopen-data-breach.js';
import { TellPeopleOfDataBreachCommand } from './tell-people-of-data-breach.js';

const page = z.object({ isSettled: z.boolean(), first: input.page, after: z.string().max(200).nullable() });

@Resolver()
export class DataBreachQueries {
  @Action('dataBreach.list')
  @Query(() => DataBreachPageType, {
    description: 'Personal-data breaches, by when the authority is to be notified.',
  })
  dataBreaches(
    @Db() db: ReadDb,
    @Args('isSettled', {
      defaultValue: false,
      description: 'Those notified, or judged not to need it, the latest first; else those that wait.',
    })
    isSettled: boolean,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DataBreachPageType> {
    return dataBreaches(db, parseInput(page, { isSettled, first, after: after ?? null }));
  }

  @Action('dataBreach.list')
  @Query(() => DataBreachCountsType, { description: 'For the data-protection officer.' })
  dataBreachCounts(@Db() db: ReadDb): Promise<DataBreachCountsType> {
    return dataBreachCounts(db);
  }
}

@Resolver()
export class DataBreachMutations {
  constructor(
    private readonly recording: RecordDataBreachCommand,
    private readonly correcting: CorrectDataBreachCommand,
    private readonly notifying: NotifyDataBreachCommand,
    private readonly judging: JudgeDataBreachCommand,
    private readonly reopening: ReopenDataBreachCommand,
    private readonly telling: TellPeopleOfDataBreachCommand,
  ) {}

  @Action('dataBreach.record')
  @Mutation(() => DataBreachResult)
  recordDataBreach(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordDataBreachInput) {
    return this.recording.run(actor, parseInput(inputs.recordDataBreach, asked));
  }

  @Action('dataBreach.correct')
  @Mutation(() => DataBreachResult)
  correctDataBreach(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CorrectDataBreachInput) {
    return this.correcting.run(actor, parseInput(inputs.correctDataBreach, asked));
  }

  @Action('dataBreach.notify')
  @Mutation(() => DataBreachResult, { description: 'Notes that the supervisory authority was notified.' })
  notifyDataBreach(@CurrentActor() actor: Actor, @Args('input') asked: inputs.NotifyDataBreachInput) {
    return this.notifying.run(actor, parseInput(inputs.notifyDataBreach, asked));
  }

  @Action('dataBreach.notify')
  @Mutation(() => DataBreachResult, { description: 'Notes that the authority need not be notified.' })
  judgeDataBreach(@CurrentActor() actor: Actor, @Args('input') asked: inputs.JudgeDataBreachInput) {
    return this.judging.run(actor, parseInput(inputs.judgeDataBreach, asked));
  }

  @Action('dataBreach.notify')
  @Mutation(() => DataBreachResult, { description: 'Takes back what was noted of notifying the authority.' })
  reopenDataBreach(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ReopenDataBreachInput) {
    return this.reopening.run(actor, parseInput(inputs.reopenDataBreach, asked));
  }

  @Action('dataBreach.tellPeople')
  @Mutation(() => DataBreachResult, {
    description: 'Notes that the people concerned were told, or need not be.',
  })
  tellPeopleOfDataBreach(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.TellPeopleOfDataBreachInput,
  ) {
    return this.telling.run(actor, parseInput(inputs.tellPeopleOfDataBreach, asked));
  }
}

@Resolver(() => DataBreachType)
export class DataBreachFields {
  @ResolveField(() => [DataBreachChangeType], {
    description: 'Everything that was done to it, the latest first.',
  })
  history(@Parent() { id }: DataBreachType, @LoadRows() load: LoadMany): Promise<DataBreachChangeType[]> {
    return load(changesOfBreaches, id);
  }
}

@Resolver(() => DataBreachChanged)
export class DataBreachChangedFields {
  @ResolveField(() => DataBreachType)
  breach(@Parent() { breachId }: DataBreachChanged, @LoadRow() load: Load): Promise<DataBreachType | null> {
    return load(breachesById, breachId);
  }
}
