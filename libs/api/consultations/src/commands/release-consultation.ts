import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput, UNCLAIMED } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface ReleaseConsultationInput extends MoveInput {
  readonly reason: string;
}

/** Gives a claimed consultation back to the inbox, with a reason. */
@Injectable()
export class ReleaseConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ReleaseConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'releaseConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'release', input, { reason: input.reason });
        await refuseIdentifiers(tx, found.mode, input.reason);
        return makeMove(tx, found, { patch: UNCLAIMED, reason: input.reason });
      },
    );
  }
}
