import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput } from './make-move.js';
import { writeMessage } from './write-message.js';

export interface GiveMoreInfoInput extends MoveInput {
  readonly message: string;
}

/** Gives what was asked for; the consultation is with its claimant again. */
@Injectable()
export class GiveMoreInfo {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: GiveMoreInfoInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'giveMoreInfo', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'give_more', input, { message: input.message });
        await writeMessage(tx, found, input.message);
        return makeMove(tx, found, { patch: {} });
      },
    );
  }
}
