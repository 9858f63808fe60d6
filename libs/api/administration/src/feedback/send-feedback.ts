import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, countyDue } from '@rinnalla/domain';
import { AccessibilityFeedbackEntity } from './feedback.entity.js';
import { tellOfFeedback } from './feedback.events.js';

export interface SendFeedback {
  readonly mutationId: string;
  readonly body: string;
  readonly page?: string | null | undefined;
  readonly answerWish?: string | null | undefined;
}

/** Anyone signed in says what is hard to use here: it arrives at once, and its time to be answered begins (306/2019 3 luku). */
@Injectable()
export class SendFeedbackCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, { mutationId, ...input }: SendFeedback) {
    return this.unitOfWork.run(
      actor,
      { operation: 'sendAccessibilityFeedback', mutationId, input },
      async (tx) => {
        const { body, page = null, answerWish = null } = input;
        const id = tx.newId();
        const senderId = actor.professionalId;
        const receivedOn = calendarDay(tx.now);
        await tx.insert(AccessibilityFeedbackEntity, {
          ...{ id, senderId, body, page, answerWish, receivedOn },
          ...countyDue('R11-FEEDBACK', receivedOn),
          ...{ recordedAt: tx.now, recordedBy: senderId },
        });
        const type = 'accessibility_feedback.sent';
        await tellOfFeedback(tx, { type, change: 'created', feedbackId: id, version: 1, senderId });
        return { __typename: 'AccessibilityFeedbackChanged', feedbackId: id };
      },
    );
  }
}
