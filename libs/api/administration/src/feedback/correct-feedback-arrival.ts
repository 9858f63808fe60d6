import { Injectable } from '@nestjs/common';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, countyDue } from '@rinnalla/domain';
import { AccessibilityFeedbackEntity, FeedbackArrivalCorrectionEntity } from './feedback.entity.js';
import { tellOfFeedback } from './feedback.events.js';
import { feedbackInHand, refuseFeedback, requireChanged } from './feedback-in-hand.js';
import type { AccessibilityFeedbackType } from './feedback.types.js';

export interface CorrectFeedbackArrival {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly receivedOn: string;
  readonly reason: string;
}

/**
 * Corrects the day on which feedback that was written down had come: its due day is reckoned as if that had been told from the first,
 * and an answer was in time, or late, by it. What stood before stays on record. What was sent here arrived when it was sent.
 */
@Injectable()
export class CorrectFeedbackArrivalCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, { mutationId, ...input }: CorrectFeedbackArrival) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctFeedbackArrival', mutationId, input },
      async (tx) => {
        const feedback = await feedbackInHand(tx, input.id);
        if (feedback.senderId !== null) refuseFeedback(feedback, 'sent_here');
        requireChanged(feedback.version === input.version ? input.version : null, feedback);
        requireOtherDay(feedback, input.receivedOn);
        const { receivedOn, reason } = input;
        const changed = await tx.update(AccessibilityFeedbackEntity, input, {
          ...{ receivedOn, ...countyDue('R11-FEEDBACK', receivedOn) },
        });
        const version = requireChanged(changed, feedback);
        await tx.insert(FeedbackArrivalCorrectionEntity, {
          ...{ id: tx.newId(), feedbackId: feedback.id, fromDay: feedback.receivedOn, toDay: receivedOn },
          ...{ reason, at: tx.now, by: actor.professionalId },
        });
        const type = 'accessibility_feedback.arrivalCorrected';
        await tellOfFeedback(tx, {
          ...{ type, change: 'changed', feedbackId: feedback.id, version, senderId: null },
        });
        return { __typename: 'AccessibilityFeedbackChanged', feedbackId: feedback.id };
      },
    );
  }
}

/** @throws AppError BAD_INPUT for the day that stands, or one after it was written down */
function requireOtherDay({ receivedOn, recordedAt }: AccessibilityFeedbackType, day: string): void {
  if (day === receivedOn || day > calendarDay(recordedAt)) throw badInput('input.receivedOn', 'range');
}
