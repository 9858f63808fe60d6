import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import type { AdviceType } from '@rinnalla/domain';
import { checkMove, makeMove, type MoveInput } from './make-move.js';
import { refuseIdentifiers } from './refuse-identifiers.js';

export interface AnswerConsultationInput extends MoveInput {
  readonly answer: string;
  readonly advice: AdviceType;
}

/** Answers, also straight from the inbox: then the answer is the claim. It is advice; the asker decides (703/2023 31 §). */
@Injectable()
export class AnswerConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: AnswerConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'answerConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const { answer, advice } = input;
        const found = await checkMove(tx, 'answer', input, { message: answer });
        await refuseIdentifiers(tx, found.mode, answer);
        const patch = { answer, advice, answeredAt: tx.now };
        return found.status === 'requested'
          ? makeMove(tx, found, { patch, newClaimant: actor.professionalId })
          : makeMove(tx, found, { patch });
      },
    );
  }
}
