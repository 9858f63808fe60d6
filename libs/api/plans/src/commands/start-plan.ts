import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, badInput, UnitOfWork } from '@rinnalla/api-core';
import { tellOfPlan } from '../plan.events.js';

export interface StartPlanInput {
  readonly mutationId: string;
  readonly caseId: string;
  readonly clientId: string;
}

/** Starts the plan of a client of the case (SHL 39 §). Two who start it at once have started one. */
@Injectable()
export class StartPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: StartPlanInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'startPlan', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.access.requireOnCase(tx, 'plan.write', input.caseId);
        const [client] = await tx.query<{ role: string }>(
          `SELECT role FROM case_client WHERE case_id = $1 AND client_id = $2 AND valid_to IS NULL AND role <> 'guardian'`,
          [input.caseId, input.clientId],
        );
        if (!client) throw badInput('input.clientId', 'notOnTheList');
        const [started] = await tx.query<{ id: string }>(
          `INSERT INTO plan (id, case_id, client_id, register, service_function, created_at, created_by)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id, client_id) DO NOTHING RETURNING id`,
          [
            tx.newId(),
            input.caseId,
            input.clientId,
            on.register,
            on.serviceFunction,
            tx.now,
            actor.professionalId,
          ],
        );
        if (started) {
          tellOfPlan(tx, {
            on,
            planId: started.id,
            type: 'plan.started',
            change: 'created',
            refKind: 'plan',
            refId: started.id,
            version: 1,
          });
          return { __typename: 'PlanStarted', planId: started.id };
        }
        const [known] = await tx.query<{ id: string }>(
          'SELECT id FROM plan WHERE case_id = $1 AND client_id = $2',
          [input.caseId, input.clientId],
        );
        if (!known) throw new Error('A plan was neither made nor found');
        tx.recordUse({
          purpose: 'case_work',
          basis: on.basis,
          clientIds: on.clientIds,
          recordIds: [input.caseId, known.id],
          fieldClasses: ['C0'],
        });
        return { __typename: 'PlanStarted', planId: known.id };
      },
    );
  }
}
