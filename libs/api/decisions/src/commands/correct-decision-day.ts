import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { correctMet, correctStart } from '@rinnalla/api-clocks';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, type DecisionDay, decisionDayBounds, momentOfDay } from '@rinnalla/domain';
import { DecisionCorrectionEntity, DecisionEntity } from '../entities/decision.entity.js';
import { daysOf, type DecisionInHand, decisionInHand } from './decision-in-hand.js';
import { requireMaker } from './decision-maker.js';

interface DayCorrection {
  readonly id: string;
  readonly version: number;
  readonly act: DecisionDay;
  readonly on: string;
  readonly reason: string;
}

export interface CorrectDecisionDayInput extends DayCorrection {
  readonly mutationId: string;
}

const COLUMN = {
  pending: 'pendingOn',
  need_found: 'needFoundOn',
  made: 'madeOn',
  notified: 'notifiedOn',
  execution_started: 'executionStartedOn',
  ended: 'endedOn',
} as const satisfies Record<DecisionDay, keyof DecisionEntity>;

/** Events that clocks count from, each told by a day of the decision. */
const STARTS = {
  pending: 'decision_pending',
  need_found: 'need_found',
  notified: 'decision_notified',
} as const;

/** Corrects a day of a decision that was written down wrongly. What stood stays on record with the reason (703/2023 22 §). */
@Injectable()
export class CorrectDecisionDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, { mutationId, ...input }: CorrectDecisionDayInput) {
    return this.unitOfWork.run(actor, { operation: 'correctDecisionDay', mutationId, input }, async (tx) => {
      const decision = await decisionInHand(tx, this.access, input);
      const { act, on, reason } = input;
      const told = requireLawfulDay(tx, decision, input);
      if (act === 'made')
        await requireMaker(tx, decision.clientId, { ...decision, on, madeById: decision.madeBy });
      const { id, caseId, of } = decision;
      const version = await tx.update(
        DecisionEntity,
        { id, version: decision.version },
        { [COLUMN[act]]: on },
      );
      if (version === null) throw new Error('A decision changed its version under the lock of its case');
      await tx.insert(DecisionCorrectionEntity, {
        ...{ id: tx.newId(), decisionId: id, caseId, act, reason, at: tx.now, by: actor.professionalId },
        fromDay: told,
        toDay: on,
      });
      publishOnCase(tx, {
        ...{ caseId, workspaceId: of.workspaceId, refKind: 'decision', refId: id, version },
        type: 'decision.corrected',
        change: 'changed',
      });
      await moveClocks(tx, decision, input);
      return { __typename: 'DecisionCorrected', decisionId: id };
    });
  }
}

/**
 * @returns the day as it was told
 * @throws Refusal DecisionDayMissing, DecisionDaysOutOfOrder; AppError BAD_INPUT for a day to come, or the one that stands
 */
function requireLawfulDay(tx: Tx, decision: DecisionInHand, { act, on }: DayCorrection): string {
  const days = daysOf(decision);
  const told = days[act];
  if (told === null) return refuse({ __typename: 'DecisionDayMissing', act });
  const today = calendarDay(tx.now);
  if (on > today || on === told) throw badInput('input.on', 'range');
  const { notBefore, notAfter } = decisionDayBounds(days, act, today);
  if ((notBefore !== null && on < notBefore) || on > notAfter) {
    return refuse({ __typename: 'DecisionDaysOutOfOrder', notBefore, notAfter });
  }
  return told;
}

async function moveClocks(
  tx: Tx,
  { id: eventId, caseId, status }: DecisionInHand,
  { act, on: day, reason }: DayCorrection,
): Promise<void> {
  if (act === 'pending' || act === 'need_found' || act === 'notified') {
    await correctStart(tx, { caseId, eventId, kind: STARTS[act], day, reason });
  }
  if (act === 'ended' && status === 'executed') {
    await correctMet(tx, { caseId, eventId, kinds: ['decision_executed'] }, momentOfDay(day, tx.now), reason);
  }
}
