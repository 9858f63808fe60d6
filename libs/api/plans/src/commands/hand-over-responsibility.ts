import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { ResponsibilityEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed } from './line-in-hand.js';
import { propose } from './propose-responsibility.js';
import { takeForMove } from './responsibility-in-hand.js';

export interface HandOverResponsibilityInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly newOwnerId: string;
  /** Left out, the due day stays; null takes it away. */
  readonly dueOn?: string | null | undefined;
  readonly reason: string;
}

/** Hands a responsibility over: the line is closed, and a new one proposed to the new owner, who must accept it in turn. */
@Injectable()
export class HandOverResponsibility {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: HandOverResponsibilityInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'handOverResponsibility', mutationId: input.mutationId, input },
      async (tx) => {
        const line = await takeForMove(tx, this.access, 'hand_over', input);
        const { id, planId, on } = line;
        if (input.newOwnerId === line.ownerId) throw badInput('input.newOwnerId', 'notOnTheList');
        const version = await tx.update(ResponsibilityEntity, line, {
          status: line.to,
          statusSince: tx.now,
          statusReason: input.reason,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        const successorId = await propose(tx, {
          planId,
          caseId: on.caseId,
          goalId: line.goalId,
          what: line.what,
          ownerId: input.newOwnerId,
          dueOn: input.dueOn === undefined ? line.dueOn : input.dueOn,
          handedOverFrom: id,
        });
        const people = [
          line.ownerId,
          line.createdById,
          input.newOwnerId,
          actor.professionalId,
          ...(await peopleOnCase(tx, on.caseId)),
        ];
        const news = { on, planId, refKind: 'responsibility', people } as const;
        tellOfPlan(tx, {
          ...news,
          type: 'responsibility.handedOver',
          change: 'changed',
          refId: id,
          version: changed(version),
        });
        tellOfPlan(tx, {
          ...news,
          type: 'responsibility.proposed',
          change: 'created',
          refId: successorId,
          version: 1,
        });
        return { __typename: 'ResponsibilityHandedOver', planId, responsibilityId: id, successorId };
      },
    );
  }
}
