import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, parseInput } from '@rinnalla/api-core';
import { CorrectResponsibility } from './commands/correct-responsibility.js';
import { HandOverResponsibility } from './commands/hand-over-responsibility.js';
import { MoveResponsibility } from './commands/move-responsibility.js';
import { ProposeResponsibility } from './commands/propose-responsibility.js';
import * as results from './plan-results.types.js';
import * as inputs from './responsibility-inputs.types.js';

@Resolver()
export class ResponsibilityMutations {
  constructor(
    private readonly proposing: ProposeResponsibility,
    private readonly handingOver: HandOverResponsibility,
    private readonly correcting: CorrectResponsibility,
  ) {}

  @Action('responsibility.propose')
  @Mutation(() => results.ProposeResponsibilityResult)
  proposeResponsibility(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.ProposeResponsibilityInput,
  ) {
    return this.proposing.run(actor, parseInput(inputs.proposeResponsibility, asked));
  }

  @Action('responsibility.handOver')
  @Mutation(() => results.HandOverResponsibilityResult)
  handOverResponsibility(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.HandOverResponsibilityInput,
  ) {
    return this.handingOver.run(actor, parseInput(inputs.handOverResponsibility, asked));
  }

  @Action('responsibility.correct')
  @Mutation(() => results.CorrectResponsibilityResult)
  correctResponsibility(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.CorrectResponsibilityInput,
  ) {
    return this.correcting.run(actor, parseInput(inputs.correctResponsibility, asked));
  }
}

@Resolver()
export class ResponsibilityMoves {
  constructor(private readonly moving: MoveResponsibility) {}

  @Action('responsibility.accept')
  @Mutation(() => results.MoveResponsibilityResult)
  acceptResponsibility(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ResponsibilityMoveInput) {
    return this.moving.run(actor, 'accept', parseInput(inputs.responsibilityMove, asked));
  }

  @Action('responsibility.decline')
  @Mutation(() => results.MoveResponsibilityResult)
  declineResponsibility(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.DeclineResponsibilityInput,
  ) {
    return this.moving.run(actor, 'decline', parseInput(inputs.declineResponsibility, asked));
  }

  @Action('responsibility.start')
  @Mutation(() => results.MoveResponsibilityResult)
  startResponsibility(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ResponsibilityMoveInput) {
    return this.moving.run(actor, 'start', parseInput(inputs.responsibilityMove, asked));
  }

  @Action('responsibility.complete')
  @Mutation(() => results.MoveResponsibilityResult)
  completeResponsibility(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ResponsibilityMoveInput) {
    return this.moving.run(actor, 'complete', parseInput(inputs.responsibilityMove, asked));
  }
}
