import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { changeMessage } from './change-message.js';

export interface WithdrawConsultationMessageInput {
  readonly mutationId: string;
  readonly messageId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes back what one wrote; its text stays on record only. */
@Injectable()
export class WithdrawConsultationMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: WithdrawConsultationMessageInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawConsultationMessage', mutationId: input.mutationId, input },
      (tx) => changeMessage(tx, { ...input, kind: 'withdrawn', body: '' }),
    );
  }
}
