import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type CaseParent, CaseType } from '@rinnalla/api-cases';
import {
  Action,
  type Actor,
  CurrentActor,
  Db,
  type LoadMany,
  LoadRows,
  parseInput,
  type ReadDb,
} from '@rinnalla/api-core';
import { CorrectDecisionDay } from './commands/correct-decision-day.js';
import { MoveDecision } from './commands/move-decision.js';
import { PrepareDecision } from './commands/prepare-decision.js';
import { RecordDecisionMade } from './commands/record-decision-made.js';
import * as inputs from './decision-inputs.types.js';
import * as results from './decision-results.types.js';
import { DecisionType } from './decision.types.js';
import { DecisionReads } from './queries/decision-reads.js';

@Resolver()
export class DecisionMutations {
  constructor(
    private readonly preparing: PrepareDecision,
    private readonly making: RecordDecisionMade,
    private readonly moving: MoveDecision,
    private readonly correcting: CorrectDecisionDay,
  ) {}

  @Action('decision.prepare')
  @Mutation(() => results.PrepareDecisionResult)
  prepareDecision(@CurrentActor() actor: Actor, @Args('input') asked: inputs.PrepareDecisionInput) {
    return this.preparing.run(actor, parseInput(inputs.prepareDecision, asked));
  }

  @Action('decision.made')
  @Mutation(() => results.RecordDecisionMadeResult)
  recordDecisionMade(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RecordDecisionMadeInput) {
    return this.making.run(actor, parseInput(inputs.recordDecisionMade, asked));
  }

  @Action('decision.notify')
  @Mutation(() => results.MoveDecisionResult, { description: 'The client was told of the decision.' })
  notifyDecision(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DecisionDayInput) {
    return this.moving.run(actor, 'notified', parseInput(inputs.decisionDay, asked));
  }

  @Action('decision.start')
  @Mutation(() => results.MoveDecisionResult, { description: 'Carrying the decision out was begun.' })
  startDecision(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DecisionDayInput) {
    return this.moving.run(actor, 'in_execution', parseInput(inputs.decisionDay, asked));
  }

  @Action('decision.execute')
  @Mutation(() => results.MoveDecisionResult, { description: 'The decision was carried out.' })
  executeDecision(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DecisionDayInput) {
    return this.moving.run(actor, 'executed', parseInput(inputs.decisionDay, asked));
  }

  @Action('decision.end')
  @Mutation(() => results.MoveDecisionResult, { description: 'Nothing comes of the decision, for a reason.' })
  endDecision(@CurrentActor() actor: Actor, @Args('input') asked: inputs.DecisionNotExecutedInput) {
    return this.moving.endWithout(actor, parseInput(inputs.decisionNotExecuted, asked));
  }

  @Action('decision.correctDay')
  @Mutation(() => results.CorrectDecisionDayResult, {
    description: 'A day that was written down wrongly; the clocks that count from it follow.',
  })
  correctDecisionDay(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CorrectDecisionDayInput) {
    return this.correcting.run(actor, parseInput(inputs.correctDecisionDay, asked));
  }
}

@Resolver(() => CaseType)
export class CaseDecisionFields {
  constructor(private readonly reads: DecisionReads) {}

  @ResolveField(() => [DecisionType], {
    nullable: true,
    description:
      'Newest matter first; null where the law keeps all of them from the viewer. With a mask of this field, those of the ' +
      'viewer’s own joint service alone: see `masks`.',
  })
  async decisions(@Parent() parent: CaseParent, @LoadRows() load: LoadMany): Promise<DecisionType[] | null> {
    const isMasked = parent.masks.some((mask) => mask.field === 'decisions');
    const decisions = await load(this.reads.ofCases, parent.id);
    return isMasked && decisions.length === 0 ? null : decisions;
  }
}

@Resolver(() => results.DecisionChange)
export class DecisionChangeFields {
  constructor(private readonly reads: DecisionReads) {}

  @ResolveField(() => DecisionType)
  decision(@Parent() { decisionId }: results.DecisionChange, @Db() db: ReadDb): Promise<DecisionType> {
    return this.reads.one(db, decisionId);
  }
}
