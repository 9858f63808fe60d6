import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput, UNCLAIMED } from './make-move.js';

/** Puts a declined consultation back into the inbox. */
@Injectable()
export class ReopenConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: MoveInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'reopenConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'reopen', input, {});
        return makeMove(tx, found, { patch: UNCLAIMED });
      },
    );
  }
}
