import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { dropClocks, meetClocks, noteStart } from '@rinnalla/api-clocks';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { calendarDay, decisionDayBounds, momentOfDay, type NotExecutedReason } from '@rinnalla/domain';
import {
  daysOf,
  type DecisionInHand,
  decisionInHand,
  makeMove,
  requireActDay,
  requireMove,
} from './decision-in-hand.js';

export interface DecisionDayInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly on: string;
}

export interface DecisionNotExecutedInput extends DecisionDayInput {
  readonly reason: NotExecutedReason;
  readonly note: string | null;
}

type Step = 'notified' | 'in_execution' | 'executed';

/** What an act must not come before. */
const FOLLOWS = {
  notified: ({ madeOn }: DecisionInHand) => madeOn,
  in_execution: ({ madeOn }: DecisionInHand) => madeOn,
  executed: ({ executionStartedOn }: DecisionInHand) => executionStartedOn,
} as const;

const DAY_OF = {
  notified: (day: string) => ({ day, notifiedOn: day }),
  in_execution: (day: string) => ({ day, executionStartedOn: day }),
  executed: (day: string) => ({ day, endedOn: day }),
} as const;

const OPERATION = {
  notified: 'notifyDecision',
  in_execution: 'startDecision',
  executed: 'executeDecision',
} as const;

/** Moves a decision on from having been made (SHL 45 §); each act on its day, with the clocks that it starts, meets or ends. */
@Injectable()
export class MoveDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, to: Step, { mutationId, ...input }: DecisionDayInput) {
    return this.unitOfWork.run(actor, { operation: OPERATION[to], mutationId, input }, async (tx) => {
      const decision = await decisionInHand(tx, this.access, input);
      requireMove(decision.status, to, {});
      requireActDay(tx, 'input.on', input.on, FOLLOWS[to](decision));
      await makeMove(tx, decision, to, DAY_OF[to](input.on));
      await turnClocksOf(tx, decision, to, input.on);
      return { __typename: 'DecisionMoved', decisionId: decision.id };
    });
  }

  /** Nothing comes of it: whatever ran for its execution does not apply any more, for the reason given. */
  endWithout(actor: Actor, { mutationId, ...input }: DecisionNotExecutedInput) {
    return this.unitOfWork.run(actor, { operation: 'endDecision', mutationId, input }, async (tx) => {
      const decision = await decisionInHand(tx, this.access, input);
      requireMove(decision.status, 'not_executed', input);
      const { notBefore } = decisionDayBounds(daysOf(decision), 'ended', calendarDay(tx.now));
      requireActDay(tx, 'input.on', input.on, notBefore);
      await makeMove(tx, decision, 'not_executed', {
        day: input.on,
        endedOn: input.on,
        notExecutedReason: input.reason,
        notExecutedNote: input.note,
      });
      await dropClocks(tx, executionOf(decision), input.note ?? input.reason);
      return { __typename: 'DecisionMoved', decisionId: decision.id };
    });
  }
}

const executionOf = ({ caseId, id }: DecisionInHand) =>
  ({ caseId, eventId: id, kinds: ['decision_executed'] }) as const;

async function turnClocksOf(tx: Tx, decision: DecisionInHand, to: Step, day: string): Promise<void> {
  const { id, caseId, clientId } = decision;
  if (to === 'notified') {
    await noteStart(tx, caseId, [clientId], { kind: 'decision_notified', id, at: momentOfDay(day, tx.now) });
  }
  if (to === 'executed') await meetClocks(tx, executionOf(decision), momentOfDay(day, tx.now));
}
