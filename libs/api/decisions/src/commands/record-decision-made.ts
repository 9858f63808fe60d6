import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { decisionInHand, makeMove, requireActDay, requireMove } from './decision-in-hand.js';
import { requireMaker } from './decision-maker.js';

export interface RecordDecisionMadeInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly on: string;
  readonly madeById: string | null;
  readonly madeByName: string | null;
  readonly office: string;
  readonly deviatesFromPlan: boolean;
  readonly deviationReason: string | null;
}

/** Writes down that an official made the decision, and by what power (SHL 45, 46 §). */
@Injectable()
export class RecordDecisionMade {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, { mutationId, ...input }: RecordDecisionMadeInput) {
    return this.unitOfWork.run(actor, { operation: 'recordDecisionMade', mutationId, input }, async (tx) => {
      const decision = await decisionInHand(tx, this.access, input);
      requireMove(decision.status, 'made', input);
      requireActDay(tx, 'input.on', input.on, decision.pendingOn);
      const madeByName = await requireMaker(tx, decision.clientId, input);
      const { on: day, deviatesFromPlan, deviationReason } = input;
      await makeMove(tx, decision, 'made', {
        day,
        madeOn: day,
        madeBy: input.madeById,
        madeByName,
        madeByOffice: input.office,
        deviatesFromPlan,
        deviationReason: deviatesFromPlan ? deviationReason : null,
      });
      return { __typename: 'DecisionMoved', decisionId: decision.id };
    });
  }
}
