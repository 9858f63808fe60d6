import { Injectable } from '@nestjs/common';
import { type Actor, notAllowed, notFound, UnitOfWork } from '@rinnalla/api-core';
import { allowedConsultationMoves, type ConsultationStatus, mayOnConsultation } from '@rinnalla/domain';
import { lockConsultation, refuseMove } from './lock-consultation.js';
import { recordMoveUse } from './make-move.js';
import { writeMessage } from './write-message.js';

export interface SendConsultationMessageInput {
  readonly mutationId: string;
  readonly consultationId: string;
  readonly body: string;
}

/** Statuses in which a thread is over. */
const OVER: readonly ConsultationStatus[] = ['declined', 'closed', 'cancelled'];

/** Writes into the thread, by the asker or whoever has the consultation. */
@Injectable()
export class SendConsultationMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: SendConsultationMessageInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'sendConsultationMessage', mutationId: input.mutationId, input },
      async (tx) => {
        const found = await lockConsultation(tx, input.consultationId);
        if (!found?.isParty) throw notFound();
        if (!mayOnConsultation('consultation.write', { roles: found.roles })) throw notAllowed();
        if (OVER.includes(found.status)) {
          const allowed = allowedConsultationMoves(found.status, found.roles);
          return refuseMove(
            found.status,
            allowed.map((rule) => rule.move),
          );
        }
        const messageId = await writeMessage(tx, found, input.body);
        await recordMoveUse(tx, found);
        return { __typename: 'ConsultationMessageWritten', messageId };
      },
    );
  }
}
