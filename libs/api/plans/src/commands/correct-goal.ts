import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { GoalEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed, keepOriginal, takeLine } from './line-in-hand.js';

export interface CorrectGoalInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly title: string;
  readonly description: string;
}

/** Corrects a goal that was written wrong; how it stood is kept (703/2023 22 §). */
@Injectable()
export class CorrectGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: CorrectGoalInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctGoal', mutationId: input.mutationId, input },
      async (tx) => {
        const line = await takeLine(tx, this.access, 'goal', input);
        await keepOriginal(tx, 'goal', line, { kind: 'corrected', reason: input.reason });
        const version = await tx.update(GoalEntity, line, {
          title: input.title,
          description: input.description,
          correctedAt: tx.now,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        tellOfPlan(tx, {
          on: line.on,
          planId: line.planId,
          type: 'goal.corrected',
          change: 'changed',
          refKind: 'goal',
          refId: line.id,
          version: changed(version),
        });
        return { __typename: 'GoalChanged', planId: line.planId, goalId: line.id };
      },
    );
  }
}
