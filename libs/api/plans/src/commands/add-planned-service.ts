import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, UnitOfWork } from '@rinnalla/api-core';
import type { SocialService } from '@rinnalla/domain';
import { PlannedServiceEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { requirePlan } from './line-in-hand.js';

export interface PlannedServiceFields {
  readonly service: SocialService;
  readonly description: string;
  readonly provider?: string | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly duration?: string | null | undefined;
  readonly clientProposal?: string | null | undefined;
}

export interface AddPlannedServiceInput extends PlannedServiceFields {
  readonly mutationId: string;
  readonly planId: string;
}

/** The fields of the line as they are stored: what was not said is null. */
export const storedService = (fields: PlannedServiceFields) => ({
  service: fields.service,
  description: fields.description,
  provider: fields.provider ?? null,
  startsOn: fields.startsOn ?? null,
  duration: fields.duration ?? null,
  clientProposal: fields.clientProposal ?? null,
});

/** Writes down a social service that the plan foresees (SHL 39 §, items 3 and 11). */
@Injectable()
export class AddPlannedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: AddPlannedServiceInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'addPlannedService', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await requirePlan(tx, this.access, input.planId);
        const plannedServiceId = tx.newId();
        await tx.insert(PlannedServiceEntity, {
          id: plannedServiceId,
          planId: input.planId,
          caseId: on.caseId,
          ...storedService(input),
          createdAt: tx.now,
          createdBy: actor.professionalId,
          updatedAt: tx.now,
          updatedBy: actor.professionalId,
        });
        tellOfPlan(tx, {
          on,
          planId: input.planId,
          type: 'plannedService.added',
          change: 'created',
          refKind: 'planned_service',
          refId: plannedServiceId,
          version: 1,
        });
        return { __typename: 'PlannedServiceChanged', planId: input.planId, plannedServiceId };
      },
    );
  }
}
