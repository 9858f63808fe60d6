import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, makeMove, type MoveInput } from './make-move.js';
import { writeMessage } from './write-message.js';

export interface AskMoreInfoInput extends MoveInput {
  readonly message: string;
}

/** Asks the asker for more before answering; the question goes to the thread. */
@Injectable()
export class AskMoreInfo {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: AskMoreInfoInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'askMoreInfo', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'ask_more', input, { message: input.message });
        await writeMessage(tx, found, input.message);
        return makeMove(tx, found, { patch: {} });
      },
    );
  }
}
