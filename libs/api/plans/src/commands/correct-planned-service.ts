import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import { PlannedServiceEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { type PlannedServiceFields, storedService } from './add-planned-service.js';
import { changed, keepOriginal, takeLine } from './line-in-hand.js';

export interface CorrectPlannedServiceInput extends PlannedServiceFields {
  readonly mutationId: string;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Corrects a planned service that was written wrong; how it stood is kept (703/2023 22 §). */
@Injectable()
export class CorrectPlannedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: CorrectPlannedServiceInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'correctPlannedService', mutationId: input.mutationId, input },
      async (tx) => {
        const line = await takeLine(tx, this.access, 'planned_service', input);
        await keepOriginal(tx, 'planned_service', line, { kind: 'corrected', reason: input.reason });
        const version = await tx.update(PlannedServiceEntity, line, {
          ...storedService(input),
          correctedAt: tx.now,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        tellOfPlan(tx, {
          on: line.on,
          planId: line.planId,
          type: 'plannedService.corrected',
          change: 'changed',
          refKind: 'planned_service',
          refId: line.id,
          version: changed(version),
        });
        return { __typename: 'PlannedServiceChanged', planId: line.planId, plannedServiceId: line.id };
      },
    );
  }
}
