import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput } from './make-move.js';

/** Takes a request from the inbox. Of all who try at once exactly one gets it, and with it the sight of whom it is about. */
@Injectable()
export class ClaimConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: MoveInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'claimConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'claim', input, {});
        return makeMove(tx, found, { patch: {}, newClaimant: actor.professionalId });
      },
    );
  }
}
