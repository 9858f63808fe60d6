import { Injectable } from '@nestjs/common';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { isNotifiedLate, refusalOfNotification } from '@rinnalla/domain';
import {
  breachInHand,
  changeBreach,
  refuseBreach,
  refuseIdentityCodes,
  requireBetween,
} from './change-breach.js';
import type { NotifyDataBreach } from './data-breach-inputs.types.js';

/**
 * Notes that the supervisory authority was notified, and why so late, where it was ((EU) 2016/679 33 art. 1 kohta). What was judged before
 * gives way, and stays in the history.
 */
@Injectable()
export class NotifyDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: NotifyDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'notifyDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        const { notifiedAt, delayReason } = input;
        const breach = await breachInHand(tx, input, (found) =>
          found.notifiedAt === null ? null : 'already_notified',
        );
        requireBetween('input.notifiedAt', notifiedAt, { from: breach.knownAt, to: tx.now });
        refuseBreach(refusalOfNotification(breach, { notifiedAt, delayReason }));
        refuseIdentityCodes([delayReason]);
        return changeBreach(tx, breach, {
          change: 'notified',
          patch: {
            notifiedAt,
            // In time, there is no delay to give a reason for.
            delayReason: isNotifiedLate({ ...breach, notifiedAt }) ? delayReason : null,
            notNeededAt: null,
            notNeededReason: null,
          },
        });
      },
    );
  }
}
