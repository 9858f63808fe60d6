import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Action, type Actor, CurrentActor, parseInput } from '@rinnalla/api-core';
import { AnswerConsultation } from './commands/answer-consultation.js';
import { AskConsultation } from './commands/ask-consultation.js';
import { AskMoreInfo } from './commands/ask-more-info.js';
import { CancelConsultation } from './commands/cancel-consultation.js';
import { ClaimConsultation } from './commands/claim-consultation.js';
import { CloseConsultation } from './commands/close-consultation.js';
import { CorrectConsultationMessage } from './commands/correct-consultation-message.js';
import { DeclineConsultation } from './commands/decline-consultation.js';
import { GiveMoreInfo } from './commands/give-more-info.js';
import { ReassignConsultation } from './commands/reassign-consultation.js';
import { RedirectConsultation } from './commands/redirect-consultation.js';
import { ReleaseConsultation } from './commands/release-consultation.js';
import { ReopenConsultation } from './commands/reopen-consultation.js';
import { SendConsultationMessage } from './commands/send-consultation-message.js';
import { WithdrawConsultationMessage } from './commands/withdraw-consultation-message.js';
import * as inputs from './consultation-inputs.types.js';
import * as results from './consultation-results.types.js';

/** What the asker does. */
@Resolver()
export class AskerMutations {
  constructor(
    private readonly asking: AskConsultation,
    private readonly informing: GiveMoreInfo,
    private readonly reopening: ReopenConsultation,
    private readonly cancelling: CancelConsultation,
    private readonly closing: CloseConsultation,
  ) {}

  @Action('consultation.ask')
  @Mutation(() => results.AskConsultationResult)
  askConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AskConsultationInput) {
    return this.asking.run(actor, parseInput(inputs.askConsultation, asked));
  }

  @Action('consultation.giveMore')
  @Mutation(() => results.MoveConsultationResult)
  giveMoreInfo(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationMessageInput) {
    return this.informing.run(actor, parseInput(inputs.moveWithMessage, asked));
  }

  @Action('consultation.reopen')
  @Mutation(() => results.MoveConsultationResult)
  reopenConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationMoveInput) {
    return this.reopening.run(actor, parseInput(inputs.plainMove, asked));
  }

  @Action('consultation.cancel')
  @Mutation(() => results.MoveConsultationResult)
  cancelConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationReasonInput) {
    return this.cancelling.run(actor, parseInput(inputs.moveWithReason, asked));
  }

  @Action('consultation.close')
  @Mutation(() => results.MoveConsultationResult)
  closeConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.CloseConsultationInput) {
    return this.closing.run(actor, parseInput(inputs.closeConsultation, asked));
  }
}

/** What whoever is asked does. */
@Resolver()
export class ClaimantMutations {
  constructor(
    private readonly claiming: ClaimConsultation,
    private readonly releasing: ReleaseConsultation,
    private readonly inquiring: AskMoreInfo,
    private readonly answering: AnswerConsultation,
    private readonly declining: DeclineConsultation,
  ) {}

  @Action('consultation.claim')
  @Mutation(() => results.ClaimConsultationResult)
  claimConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationMoveInput) {
    return this.claiming.run(actor, parseInput(inputs.plainMove, asked));
  }

  @Action('consultation.release')
  @Mutation(() => results.MoveConsultationResult)
  releaseConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationReasonInput) {
    return this.releasing.run(actor, parseInput(inputs.moveWithReason, asked));
  }

  @Action('consultation.askMore')
  @Mutation(() => results.MoveConsultationResult)
  askMoreInfo(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationMessageInput) {
    return this.inquiring.run(actor, parseInput(inputs.moveWithMessage, asked));
  }

  @Action('consultation.answer')
  @Mutation(() => results.MoveConsultationResult)
  answerConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.AnswerConsultationInput) {
    return this.answering.run(actor, parseInput(inputs.answerConsultation, asked));
  }

  @Action('consultation.decline')
  @Mutation(() => results.MoveConsultationResult)
  declineConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ConsultationReasonInput) {
    return this.declining.run(actor, parseInput(inputs.moveWithReason, asked));
  }
}

/** To another expertise, or to another person. */
@Resolver()
export class PassingOnMutations {
  constructor(
    private readonly redirecting: RedirectConsultation,
    private readonly reassigning: ReassignConsultation,
  ) {}

  @Action('consultation.redirect')
  @Mutation(() => results.RedirectConsultationResult)
  redirectConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.RedirectConsultationInput) {
    return this.redirecting.run(actor, parseInput(inputs.redirectConsultation, asked));
  }

  @Action('consultation.reassign')
  @Mutation(() => results.MoveConsultationResult)
  reassignConsultation(@CurrentActor() actor: Actor, @Args('input') asked: inputs.ReassignConsultationInput) {
    return this.reassigning.run(actor, parseInput(inputs.reassignConsultation, asked));
  }
}

@Resolver()
export class ConsultationMessageMutations {
  constructor(
    private readonly sending: SendConsultationMessage,
    private readonly correcting: CorrectConsultationMessage,
    private readonly withdrawing: WithdrawConsultationMessage,
  ) {}

  @Action('consultation.write')
  @Mutation(() => results.WriteConsultationMessageResult)
  sendConsultationMessage(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.SendConsultationMessageInput,
  ) {
    return this.sending.run(actor, parseInput(inputs.sendConsultationMessage, asked));
  }

  @Action('consultation.correctMessage')
  @Mutation(() => results.WriteConsultationMessageResult)
  correctConsultationMessage(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.CorrectConsultationMessageInput,
  ) {
    return this.correcting.run(actor, parseInput(inputs.correctConsultationMessage, asked));
  }

  @Action('consultation.withdrawMessage')
  @Mutation(() => results.WriteConsultationMessageResult)
  withdrawConsultationMessage(
    @CurrentActor() actor: Actor,
    @Args('input') asked: inputs.WithdrawConsultationMessageInput,
  ) {
    return this.withdrawing.run(actor, parseInput(inputs.withdrawConsultationMessage, asked));
  }
}
