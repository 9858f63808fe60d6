import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { GoalEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { requirePlan } from './line-in-hand.js';

export interface AddGoalInput {
  readonly mutationId: string;
  readonly planId: string;
  readonly title: string;
  readonly description: string;
}

/** Writes down a goal set together with the client (SHL 39 §, item 6). */
@Injectable()
export class AddGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AddGoalInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'addGoal', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await requirePlan(tx, this.access, input.planId);
        const goalId = tx.newId();
        await tx.insert(GoalEntity, {
          id: goalId,
          planId: input.planId,
          caseId: on.caseId,
          title: input.title,
          description: input.description,
          createdAt: tx.now,
          createdBy: actor.professionalId,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        tellOfPlan(tx, {
          on,
          planId: input.planId,
          type: 'goal.added',
          change: 'created',
          refKind: 'goal',
          refId: goalId,
          version: 1,
          people: await peopleOnCase(tx, on.caseId),
        });
        return { __typename: 'GoalChanged', planId: input.planId, goalId };
      },
    );
  }
}
