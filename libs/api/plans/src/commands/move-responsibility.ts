import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { ResponsibilityEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed } from './line-in-hand.js';
import { takeForMove } from './responsibility-in-hand.js';

export interface ResponsibilityMoveInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason?: string;
}

const OPERATIONS = {
  accept: { operation: 'acceptResponsibility', type: 'responsibility.accepted' },
  decline: { operation: 'declineResponsibility', type: 'responsibility.declined' },
  start: { operation: 'startResponsibility', type: 'responsibility.started' },
  complete: { operation: 'completeResponsibility', type: 'responsibility.completed' },
} as const;

/** Moves a responsibility along its table: accepted or declined, started, done. */
@Injectable()
export class MoveResponsibility {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, move: keyof typeof OPERATIONS, input: ResponsibilityMoveInput) {
    const { operation, type } = OPERATIONS[move];
    return this.unitOfWork.run(actor, { operation, mutationId: input.mutationId, input }, async (tx) => {
      const line = await takeForMove(tx, this.access, move, input);
      const { id, planId, on } = line;
      const version = await tx.update(ResponsibilityEntity, line, {
        status: line.to,
        statusSince: tx.now,
        statusReason: input.reason ?? null,
        updatedAt: tx.now,
        updatedBy: actor.professionalId,
      });
      tellOfPlan(tx, {
        on,
        planId,
        type,
        change: 'changed',
        refKind: 'responsibility',
        refId: id,
        version: changed(version),
        people: [line.ownerId, line.createdById, ...(await peopleOnCase(tx, on.caseId))],
      });
      return { __typename: 'ResponsibilityChanged', planId, responsibilityId: id };
    });
  }
}
