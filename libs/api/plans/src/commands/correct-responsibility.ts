import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { ResponsibilityEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed, keepOriginal, takeLine } from './line-in-hand.js';

export interface CorrectResponsibilityInput {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly what: string;
  readonly dueOn?: string | null | undefined;
}

/** Corrects what a responsibility says, or its due day; whose it is changes by hand-over only. How it stood is kept (703/2023 22 §). */
@Injectable()
export class CorrectResponsibility {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: CorrectResponsibilityInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctResponsibility', mutationId: input.mutationId, input },
      async (tx) => {
        const line = await takeLine(tx, this.access, 'responsibility', input);
        await keepOriginal(tx, 'responsibility', line, { kind: 'corrected', reason: input.reason });
        const version = await tx.update(ResponsibilityEntity, line, {
          what: input.what,
          dueOn: input.dueOn ?? null,
          correctedAt: tx.now,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        tellOfPlan(tx, {
          on: line.on,
          planId: line.planId,
          type: 'responsibility.corrected',
          change: 'changed',
          refKind: 'responsibility',
          refId: line.id,
          version: changed(version),
          people: [...line.people, ...(await peopleOnCase(tx, line.on.caseId))],
        });
        return { __typename: 'ResponsibilityChanged', planId: line.planId, responsibilityId: line.id };
      },
    );
  }
}
