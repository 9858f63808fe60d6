import { Injectable } from '@nestjs/common';
import { type Actor, badInput, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { checkMove, type CheckedMove, makeMove, type MoveInput } from './make-move.js';

export interface ReassignConsultationInput extends MoveInput {
  readonly professionalId: string;
}

/** The lead of the case's workspace gives a claimed consultation to another holder of its expertise. */
@Injectable()
export class ReassignConsultation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ReassignConsultationInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'reassignConsultation', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await checkMove(tx, 'reassign', input, { assignee: input.professionalId });
        await this.requireHolder(tx, found, input.professionalId);
        return makeMove(tx, found, { patch: {}, newClaimant: input.professionalId });
      },
    );
  }

  /** Nobody answers their own question, none is given what they have, or what the law keeps from them. @throws AppError BAD_INPUT */
  private async requireHolder(tx: Tx, found: CheckedMove, professionalId: string): Promise<void> {
    const isTheirsAlready = professionalId === found.askedBy || professionalId === found.claimedBy;
    const holders = await tx.query(
      `SELECT 1 FROM professional_expertise e JOIN professional p ON p.id = e.professional_id AND p.disabled_at IS NULL
       WHERE e.professional_id = $1 AND e.expertise_id = $2 AND app.may_take($3, $1)`,
      [professionalId, found.expertiseId, found.id],
    );
    if (isTheirsAlready || holders.length === 0) throw badInput('input.professionalId', 'notOnTheList');
  }
}
