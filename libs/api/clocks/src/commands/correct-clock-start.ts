import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, badInput, refuse, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, correctedMoment, findClockRule, startKeeperOf } from '@rinnalla/domain';
import { correctPending } from '../changes/correct-pending.js';
import { correctStart } from '../changes/correct-start.js';
import { anyClockInHand } from './clock-in-hand.js';

export interface CorrectClockStartInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly startedOn: string;
  readonly reason: string;
}

/**
 * Corrects the day of the event that a clock counts from, when it was written down wrongly: a contact's arrival, a case's becoming
 * pending. Every clock of the case that counts from the event is reckoned anew, by what was in force then; what was told before stays
 * in their history (703/2023 22 §).
 */
@Injectable()
export class CorrectClockStart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: CorrectClockStartInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctClockStart', mutationId: input.mutationId, input },
      async (tx) => {
        const clock = await anyClockInHand(tx, this.access, input);
        const rule = findClockRule(clock.ruleId, clock.ruleVersion);
        if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${clock.ruleId}`);
        const keptBy = startKeeperOf(rule.startsAt);
        if (keptBy !== null) return refuse({ __typename: 'StartKeptElsewhere', keptBy });
        const { startedOn: day, reason } = input;
        if (day > calendarDay(tx.now) || day === calendarDay(clock.startedAt)) {
          throw badInput('input.startedOn', 'range');
        }
        const { caseId, eventId } = clock;
        const notAfter = await correctStart(tx, { caseId, eventId, day, reason });
        await correctPending(tx, caseId, clock.startedAt, correctedMoment(clock.startedAt, day, notAfter));
        return { __typename: 'ClockChanged', clockId: clock.id };
      },
    );
  }
}
