import { Injectable } from '@nestjs/common';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { breachInHand, changeBreach, refuseIdentityCodes, requireDayBetween } from './change-breach.js';
import type { TellPeopleOfDataBreach } from './data-breach-inputs.types.js';

/**
 * Notes on which day the people concerned were told of the breach, or why they need not be ((EU) 2016/679 34 art.). The law gives no number
 * of days for it, and a later note stands in the place of the earlier one, which is kept.
 */
@Injectable()
export class TellPeopleOfDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: TellPeopleOfDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'tellPeopleOfDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        const { toldOn, notToldReason } = input;
        const breach = await breachInHand(tx, input);
        if ((toldOn === null) === (notToldReason === null)) {
          throw badInput('input.toldOn', toldOn === null ? 'required' : 'notOnTheList');
        }
        if (toldOn !== null) {
          requireDayBetween('input.toldOn', toldOn, { from: breach.knownAt, to: tx.now });
        }
        refuseIdentityCodes([notToldReason]);
        return changeBreach(tx, breach, {
          change: 'people_told',
          patch: { peopleToldOn: toldOn, peopleNotToldReason: notToldReason },
        });
      },
    );
  }
}
