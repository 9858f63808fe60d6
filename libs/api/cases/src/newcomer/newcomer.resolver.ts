import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, DataKeys, Db, parseInput, type ReadDb } from '@rinnalla/api-core';
import { AskToJoin } from './ask-to-join.js';
import { DismissJoinRequest } from './dismiss-join-request.js';
import { findNewcomer } from './find-newcomer.js';
import * as inputs from './newcomer-inputs.types.js';
import * as results from './newcomer.types.js';

@Resolver()
export class NewcomerResolver {
  constructor(
    private readonly keys: DataKeys,
    private readonly asking: AskToJoin,
    private readonly dismissing: DismissJoinRequest,
  ) {}

  @Action('newcomer.find')
  @Query(() => results.NewcomerCard, {
    nullable: true,
    description:
      'Whether a person is a client of the county already: by the whole identity code, or the whole name and the day of birth.',
  })
  findNewcomer(
    @Db() db: ReadDb,
    @Args('hetu', { type: () => String, nullable: true }) hetu: string | null | undefined,
    @Args('fullName', { type: () => inputs.FullNameInput, nullable: true })
    fullName: inputs.FullNameInput | null | undefined,
    @Args('birthDate', { type: () => String, nullable: true }) birthDate: string | null | undefined,
  ): Promise<results.NewcomerCard | null> {
    const asked = parseInput(inputs.findNewcomer, { hetu, fullName, birthDate });
    return findNewcomer(db, inputs.soughtOf(this.keys, asked));
  }

  @Action('newcomer.askToJoin')
  @Mutation(() => results.AskToJoinResult)
  askToJoin(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AskToJoinInput) {
    return this.asking.run(actor, parseInput(inputs.askToJoin, asked));
  }

  @Action('newcomer.dismiss')
  @Mutation(() => results.DismissJoinRequestResult)
  dismissJoinRequest(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DismissJoinRequestInput) {
    return this.dismissing.run(actor, parseInput(inputs.dismissJoinRequest, asked));
  }
}
