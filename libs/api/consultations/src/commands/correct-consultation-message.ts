import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { changeMessage } from './change-message.js';

export interface CorrectConsultationMessageInput {
  readonly mutationId: string;
  readonly messageId: string;
  readonly version: number;
  readonly reason: string;
  readonly body: string;
}

/** Puts right what one wrote; the first wording stays on record. */
@Injectable()
export class CorrectConsultationMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CorrectConsultationMessageInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctConsultationMessage', mutationId: input.mutationId, input },
      (tx) => changeMessage(tx, { ...input, kind: 'corrected' }),
    );
  }
}
