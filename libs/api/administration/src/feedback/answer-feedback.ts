import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { AccessibilityFeedbackEntity } from './feedback.entity.js';
import { tellOfFeedback } from './feedback.events.js';
import { feedbackInHand, refuseFeedback, requireChanged } from './feedback-in-hand.js';

export interface AnswerFeedback {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly answer: string;
}

/** Answers feedback, once: its sender reads the answer, and the time limit is met, in time or late (306/2019 3 luku). */
@Injectable()
export class AnswerFeedbackCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, { mutationId, ...input }: AnswerFeedback) {
    return this.unitOfWork.run(
      actor,
      { operation: 'answerAccessibilityFeedback', mutationId, input },
      async (tx) => {
        const feedback = await feedbackInHand(tx, input.id);
        if (feedback.answeredAt !== null) refuseFeedback(feedback, 'already_answered');
        const changed = await tx.update(AccessibilityFeedbackEntity, input, {
          ...{ answer: input.answer, answeredAt: tx.now, answeredBy: actor.professionalId },
        });
        const { id: feedbackId, senderId } = feedback;
        const version = requireChanged(changed, feedback);
        const type = 'accessibility_feedback.answered';
        await tellOfFeedback(tx, { type, change: 'changed', feedbackId, version, senderId });
        return { __typename: 'AccessibilityFeedbackChanged', feedbackId };
      },
    );
  }
}
