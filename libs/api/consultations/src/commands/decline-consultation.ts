import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface DeclineConsultationInput extends MoveInput {
  readonly reason: string;
}

/** Declines, with a reason; also straight from the inbox. The asker may ask again or close it. */
@Injectable()
export class DeclineConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: DeclineConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'declineConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const { reason } = input;
        const found = await checkMove(tx, 'decline', input, { reason });
        await refuseIdentifiers(tx, found.mode, reason);
        return found.status === 'requested'
          ? makeMove(tx, found, { patch: {}, reason, newClaimant: actor.professionalId })
          : makeMove(tx, found, { patch: {}, reason });
      },
    );
  }
}
