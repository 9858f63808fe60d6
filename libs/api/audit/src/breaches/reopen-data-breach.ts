import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { refusalOfTakingBack } from '@rinnalla/domain';
import { breachInHand, changeBreach, refuseIdentityCodes } from './change-breach.js';
import type { ReopenDataBreach } from './data-breach-inputs.types.js';

/**
 * Takes back what was noted by mistake: that the authority was notified, or need not be. The time runs again to the moment it had, and what
 * was noted stays in the history ((EU) 2016/679 33 art. 5 kohta).
 */
@Injectable()
export class ReopenDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: ReopenDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'reopenDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        const breach = await breachInHand(tx, input, refusalOfTakingBack);
        refuseIdentityCodes([input.reason]);
        return changeBreach(tx, breach, {
          change: 'taken_back',
          patch: { notifiedAt: null, delayReason: null, notNeededAt: null, notNeededReason: null },
          reason: input.reason,
        });
      },
    );
  }
}
