import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface CancelConsultationInput extends MoveInput {
  readonly reason: string;
}

/** Takes back what should not have been asked, such as one sent on the wrong client. Whoever had it sees it no more. */
@Injectable()
export class CancelConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CancelConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'cancelConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'cancel', input, { reason: input.reason });
        await refuseIdentifiers(tx, found.mode, input.reason);
        return makeMove(tx, found, { patch: {}, reason: input.reason });
      },
    );
  }
}
