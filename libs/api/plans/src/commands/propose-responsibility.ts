import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { peopleOnCase } from '@rinnalla/api-cases';
import { type Actor, badInput, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { ResponsibilityEntity } from '../entities/plan-lines.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { requirePlan } from './line-in-hand.js';

export interface ProposeResponsibilityInput {
  readonly mutationId: string;
  readonly planId: string;
  readonly goalId?: string | null | undefined;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn?: string | null | undefined;
}

interface Proposal {
  readonly planId: string;
  readonly caseId: string;
  readonly goalId: string | null;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: string | null;
  readonly handedOverFrom: string | null;
}

/** Proposes to a colleague on the case that they do something by a day (SHL 39 §, item 8). It is theirs only once they accept. */
@Injectable()
export class ProposeResponsibility {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: ProposeResponsibilityInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'proposeResponsibility', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await requirePlan(tx, this.access, input.planId);
        const goalId = input.goalId ?? null;
        if (goalId !== null) await requireGoal(tx, goalId, input.planId);
        const responsibilityId = await propose(tx, {
          planId: input.planId,
          caseId: on.caseId,
          goalId,
          what: input.what,
          ownerId: input.ownerId,
          dueOn: input.dueOn ?? null,
          handedOverFrom: null,
        });
        tellOfPlan(tx, {
          on,
          planId: input.planId,
          type: 'responsibility.proposed',
          change: 'created',
          refKind: 'responsibility',
          refId: responsibilityId,
          version: 1,
          people: [input.ownerId, actor.professionalId, ...(await peopleOnCase(tx, on.caseId))],
        });
        return { __typename: 'ResponsibilityChanged', planId: input.planId, responsibilityId };
      },
    );
  }
}

/**
 * Writes a new line, proposed to its owner; one's own proposal to oneself is accepted with it.
 * @throws Refusal NotInTeam when the owner has no live relation to the case
 */
export async function propose(tx: Tx, proposal: Proposal): Promise<string> {
  const people = await peopleOnCase(tx, proposal.caseId);
  if (!people.includes(proposal.ownerId)) {
    return refuse({ __typename: 'NotInTeam', professionalId: proposal.ownerId });
  }
  const by = tx.actor.professionalId;
  const id = tx.newId();
  await tx.insert(ResponsibilityEntity, {
    ...proposal,
    id,
    status: proposal.ownerId === by ? 'accepted' : 'proposed',
    statusSince: tx.now,
    createdAt: tx.now,
    createdBy: by,
    updatedAt: tx.now,
    updatedBy: by,
  });
  return id;
}

/** @throws AppError BAD_INPUT when the goal is not one of this plan's that still stand */
async function requireGoal(tx: Tx, goalId: string, planId: string): Promise<void> {
  const [goal] = await tx.query(
    'SELECT 1 FROM goal WHERE id = $1 AND plan_id = $2 AND withdrawn_at IS NULL',
    [goalId, planId],
  );
  if (!goal) throw badInput('input.goalId', 'notOnTheList');
}
