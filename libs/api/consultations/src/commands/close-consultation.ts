import { Injectable } from '@nestjs/common';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import type { USEFULNESS_SCORES } from '@rinnalla/domain';
import { ConsultationOutcomeEntity } from '../entities/consultation.entity.js';
import { checkMove, makeMove, type MoveInput } from './make-move.js';

export interface CloseConsultationInput extends MoveInput {
  readonly usefulness: (typeof USEFULNESS_SCORES)[number] | null;
  readonly changedPlan: boolean | null;
  readonly avoidedVisit: boolean | null;
}

/** Closes an answered consultation with what came of it, or a declined one as it is. Its claimant sees it no more. */
@Injectable()
export class CloseConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CloseConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'closeConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const outcome = outcomeOf(input);
        const found = await checkMove(tx, 'close', input, {
          outcome: outcome && {
            useful: outcome.usefulness,
            changedPlan: outcome.changedPlan,
            visitAvoided: outcome.avoidedVisit,
          },
        });
        if (outcome && found.status === 'answered') {
          await tx.insert(ConsultationOutcomeEntity, { consultationId: found.id, ...outcome });
        }
        return makeMove(tx, found, { patch: { closedAt: tx.now } });
      },
    );
  }
}

/** All three or none. @throws AppError BAD_INPUT naming what is left out */
function outcomeOf({ usefulness, changedPlan, avoidedVisit }: CloseConsultationInput) {
  if (usefulness === null) return null;
  if (changedPlan === null) throw badInput('input.changedPlan', 'required');
  if (avoidedVisit === null) throw badInput('input.avoidedVisit', 'required');
  return { usefulness, changedPlan, avoidedVisit };
}
