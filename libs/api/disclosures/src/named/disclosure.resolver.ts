import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, Db, input, parseInput, type ReadDb } from '@rinnalla/api-core';
import { z } from 'zod';
import { AnswerDisclosureRequest } from './answer-disclosure-request.js';
import { AskDisclosure } from './ask-disclosure.js';
import { DiscloseRecords } from './disclose-records.js';
import * as inputs from './disclosure-inputs.types.js';
import { disclosureView } from './disclosure-page.js';
import * as results from './disclosure-results.types.js';
import { DisclosureType, NoticesType } from './disclosure.types.js';
import { EndDisclosure } from './end-disclosure.js';

@Resolver()
export class DisclosureQueries {
  @Action('disclosure.read')
  @Query(() => DisclosureType, { description: 'For its receiver, its discloser and those who see the case.' })
  disclosure(@Db() db: ReadDb, @Args('id', { type: () => ID }) id: string): Promise<DisclosureType> {
    return disclosureView(db, parseInput(z.object({ id: input.id }), { id }).id);
  }

  @Action('notices.read')
  @Query(() => NoticesType)
  myNotices(): NoticesType {
    return { id: 'notices' };
  }
}

@Resolver()
export class DisclosureMutations {
  constructor(
    private readonly disclosing: DiscloseRecords,
    private readonly ending: EndDisclosure,
    private readonly asking: AskDisclosure,
    private readonly answering: AnswerDisclosureRequest,
  ) {}

  @Action('disclosure.give')
  @Mutation(() => results.DiscloseRecordsResult)
  discloseRecords(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DiscloseRecordsInput) {
    return this.disclosing.run(actor, parseInput(inputs.discloseRecords, asked));
  }

  @Action('disclosure.end')
  @Mutation(() => results.EndDisclosureResult)
  endDisclosure(@CurrentActor() actor: Actor, @Args('input') asked: inputs.EndDisclosureInput) {
    return this.ending.run(actor, parseInput(inputs.endDisclosure, asked));
  }

  @Action('disclosure.ask')
  @Mutation(() => results.AskDisclosureResult)
  askDisclosure(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AskDisclosureInput) {
    return this.asking.run(actor, parseInput(inputs.askDisclosure, asked));
  }

  @Action('disclosure.answer')
  @Mutation(() => results.AnswerDisclosureRequestResult)
  answerDisclosureRequest(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.AnswerDisclosureRequestInput,
  ) {
    return this.answering.run(actor, parseInput(inputs.answerDisclosureRequest, asked));
  }
}
