import { Injectable } from '@nestjs/common';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { breachClock, calendarDay, isNotifiedLate, refusalOfNotification } from '@rinnalla/domain';
import { breachInHand, changeBreach, refuseBreach, refuseIdentityCodes } from './change-breach.js';
import type { CorrectDataBreach } from './data-breach-inputs.types.js';
import type { BreachRow } from './data-breach.loader.js';

/**
 * Completes or corrects what was written of a breach, the moment of becoming aware included: the time is reckoned anew, by the rule of that
 * day, and what stood before is kept ((EU) 2016/679 33 art. 4 and 5 kohta).
 */
@Injectable()
export class CorrectDataBreachCommand {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(actor: Actor, input: CorrectDataBreach) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctDataBreach', mutationId: input.mutationId, input },
      async (tx) => {
        const breach = await breachInHand(tx, input);
        const { knownAt, happened, concerned, peopleCount, consequences, measures, reason } = input;
        requireKnownBefore(breach, knownAt);
        const { ruleVersion, due } = breachClock(breach.id, knownAt);
        const delayReason = delayReasonOf({ ...breach, knownAt, dueAt: due.at }, input.delayReason);
        refuseIdentityCodes([happened, concerned, consequences, measures, delayReason, reason]);
        return changeBreach(tx, breach, {
          change: 'corrected',
          patch: {
            ...{ knownAt, ruleVersion, dueAt: due.at, delayReason },
            ...{ happened, concerned, peopleCount, consequences, measures },
          },
          reason,
        });
      },
    );
  }
}

/**
 * Nobody writes down, notifies or tells of what is not known yet.
 * @throws AppError BAD_INPUT for a moment after any of these
 */
function requireKnownBefore({ recordedAt, notifiedAt, peopleToldOn }: BreachRow, knownAt: Date): void {
  const isAfter =
    knownAt > recordedAt ||
    (notifiedAt !== null && knownAt > notifiedAt) ||
    (peopleToldOn !== null && calendarDay(knownAt) > peopleToldOn);
  if (isAfter) throw badInput('input.knownAt', 'range');
}

/** Why the notification was late by the corrected time; what was told before holds on. @throws Refusal when it has to be told */
function delayReasonOf(corrected: BreachRow, told: string | null): string | null {
  const { notifiedAt } = corrected;
  if (notifiedAt === null || !isNotifiedLate({ ...corrected, notifiedAt })) return null;
  const delayReason = told ?? corrected.delayReason;
  refuseBreach(refusalOfNotification({ ...corrected, notifiedAt: null }, { notifiedAt, delayReason }));
  return delayReason;
}
