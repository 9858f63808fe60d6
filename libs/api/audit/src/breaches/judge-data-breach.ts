import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { refusalOfNotNeeded } from '@rinnalla/domain';
import { breachInHand, changeBreach, refuseIdentityCodes } from './change-breach.js';
import type { JudgeDataBreach } from './data-breach-inputs.types.js';

/** Notes that a risk to people is unlikely: the authority need not be notified, and the time does not apply ((EU) 2016/679 33 art. 1 kohta). */
@Injectable()
export class JudgeDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: JudgeDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'judgeDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        const breach = await breachInHand(tx, input, refusalOfNotNeeded);
        refuseIdentityCodes([input.reason]);
        return changeBreach(tx, breach, {
          change: 'not_needed',
          patch: { notNeededAt: tx.now, notNeededReason: input.reason },
        });
      },
    );
  }
}
