import { Injectable } from '@nestjs/common';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, countyDue } from '@rinnalla/domain';
import { requireAdministrator } from '../administrator.js';
import { AccessibilityFeedbackEntity } from './feedback.entity.js';
import { tellOfFeedback } from './feedback.events.js';
import type { SendFeedback } from './send-feedback.js';

export interface RecordFeedback extends SendFeedback {
  /** Who sent it, and how it came, in words. */
  readonly sender: string;
  /** The day it arrived, `YYYY-MM-DD`. */
  readonly receivedOn: string;
}

/** Writes down feedback that came otherwise than here, by mail or by phone: its time counts from the day it arrived. */
@Injectable()
export class RecordFeedbackCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, { mutationId, ...input }: RecordFeedback) {
    return this.unitOfWork.run(
      actor,
      { operation: 'recordAccessibilityFeedback', mutationId, input },
      async (tx) => {
        await requireAdministrator(tx);
        requirePastDay(tx, input.receivedOn);
        const { body, page = null, answerWish = null, sender: senderInWords, receivedOn } = input;
        const id = tx.newId();
        await tx.insert(AccessibilityFeedbackEntity, {
          ...{ id, senderInWords, body, page, answerWish, receivedOn },
          ...countyDue('R11-FEEDBACK', receivedOn),
          ...{ recordedAt: tx.now, recordedBy: actor.professionalId },
        });
        const type = 'accessibility_feedback.recorded';
        await tellOfFeedback(tx, { type, change: 'created', feedbackId: id, version: 1, senderId: null });
        return { __typename: 'AccessibilityFeedbackChanged', feedbackId: id };
      },
    );
  }
}

/** @throws AppError BAD_INPUT for a day to come */
function requirePastDay(tx: Tx, receivedOn: string): void {
  if (receivedOn > calendarDay(tx.now)) throw badInput('input.receivedOn', 'range');
}
