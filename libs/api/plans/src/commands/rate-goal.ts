import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import type { AttainmentLevel } from '@rinnalla/domain';
import { GoalEntity, GoalRatingEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed, takeLine } from './line-in-hand.js';

export interface RateGoalInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly attainment: AttainmentLevel;
  readonly note?: string | null | undefined;
}

/** Judges how far a goal was reached (SHL 39 §, item 9). Each judgement stays; the latest is the goal's own. */
@Injectable()
export class RateGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: RateGoalInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'rateGoal', mutationId: input.mutationId, input },
      async (tx) => {
        const { id, planId, on } = await takeLine(tx, this.access, 'goal', input);
        const version = await tx.update(
          GoalEntity,
          { id, version: input.version },
          { attainment: input.attainment, updatedAt: tx.now, updatedBy: actor.professionalId },
        );
        await tx.insert(GoalRatingEntity, {
          id: tx.newId(),
          goalId: id,
          caseId: on.caseId,
          attainment: input.attainment,
          note: input.note ?? null,
          at: tx.now,
          by: actor.professionalId,
        });
        tellOfPlan(tx, {
          on,
          planId,
          type: 'goal.rated',
          change: 'changed',
          refKind: 'goal',
          refId: id,
          version: changed(version),
        });
        return { __typename: 'GoalChanged', planId, goalId: id };
      },
    );
  }
}
