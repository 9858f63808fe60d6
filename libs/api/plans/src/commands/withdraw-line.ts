import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { GoalEntity, PlannedServiceEntity, ResponsibilityEntity } from '../entities/plan-lines.entity.js';
import { PlanTextEntity, PlanTextVersionEntity } from '../entities/plan.entity.js';
import { tellOfPlan } from '../plan.events.js';
import type { PlanLineKind } from '../plan-inputs.types.js';
import { changed, keepOriginal, type LineInHand, takeLine } from './line-in-hand.js';

export interface WithdrawLineInput {
  readonly mutationId: string;
  readonly kind: PlanLineKind;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

const EVENT_TYPES = {
  plan_text: 'plan.textWithdrawn',
  goal: 'goal.withdrawn',
  planned_service: 'plannedService.withdrawn',
  responsibility: 'responsibility.withdrawn',
} as const satisfies Record<PlanLineKind, string>;

const ENTITIES = {
  goal: GoalEntity,
  planned_service: PlannedServiceEntity,
  responsibility: ResponsibilityEntity,
} as const;

/** Withdraws a line that should not be there, on the wrong client for one. It stays to be seen, marked, and how it stood is kept (703/2023 22 §). */
@Injectable()
export class WithdrawLine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: WithdrawLineInput) {
    const { kind } = input;
    return this.unitOfWork.run(
      actor,
      { operation: 'withdrawLine', mutationId: input.mutationId, input },
      async (tx) => {
        const line = await takeLine(tx, this.access, kind, input);
        await keepOriginal(tx, kind, line, { kind: 'withdrawn', reason: input.reason });
        const version =
          kind === 'plan_text'
            ? await emptyText(tx, line)
            : await tx.update(ENTITIES[kind], line, {
                withdrawnAt: tx.now,
                updatedAt: tx.now,
                updatedBy: actor.professionalId,
              });
        tellOfPlan(tx, {
          on: line.on,
          planId: line.planId,
          type: EVENT_TYPES[kind],
          change: 'changed',
          refKind: kind,
          refId: line.id,
          version: changed(version),
          people:
            kind === 'responsibility' ? [...line.people, ...(await peopleOnCase(tx, line.on.caseId))] : [],
        });
        return { __typename: 'LineWithdrawn', planId: line.planId, kind, lineId: line.id };
      },
    );
  }
}

/** A text has a place of its own that others go on writing in: withdrawing empties it, as one more version. */
async function emptyText(tx: Tx, line: LineInHand): Promise<number | null> {
  const by = tx.actor.professionalId;
  const version = await tx.update(PlanTextEntity, line, { body: '', updatedAt: tx.now, updatedBy: by });
  await tx.insert(PlanTextVersionEntity, {
    id: tx.newId(),
    planTextId: line.id,
    caseId: line.on.caseId,
    version: changed(version),
    body: '',
    at: tx.now,
    by,
  });
  return version;
}
