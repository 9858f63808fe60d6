import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import { PlanItemEntity } from '../entities/plan.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed, refuseStale, requirePlan } from './line-in-hand.js';

export interface MarkPlanItemInput {
  readonly mutationId: string;
  readonly planId: string;
  readonly item: number;
  readonly notApplicableReason?: string | null | undefined;
  readonly version: number;
}

interface StoredItem {
  readonly id: string;
  readonly version: number;
  readonly text: string | null;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Says why an item does not apply to this client, or that it does after all (SHL 39 §: to the extent the need requires). */
@Injectable()
export class MarkPlanItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: MarkPlanItemInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'markPlanItem', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await requirePlan(tx, this.access, input.planId);
        const { id, version } = await this.store(tx, input, on.caseId);
        tellOfPlan(tx, {
          on,
          planId: input.planId,
          type: 'plan.itemMarked',
          change: version === 1 ? 'created' : 'changed',
          refKind: 'plan_item',
          refId: id,
          version,
        });
        return { __typename: 'PlanItemMarked', planId: input.planId, itemId: id };
      },
    );
  }

  /** @throws Refusal StaleVersion */
  private async store(
    tx: Tx,
    input: MarkPlanItemInput,
    caseId: string,
  ): Promise<{ id: string; version: number }> {
    const reason = input.notApplicableReason ?? null;
    const by = tx.actor.professionalId;
    if (input.version === 0) {
      const [made] = await tx.query<{ id: string }>(
        `INSERT INTO plan_item (id, plan_id, case_id, item, not_applicable_reason, updated_at, updated_by, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT (plan_id, item) DO NOTHING RETURNING id`,
        [tx.newId(), input.planId, caseId, input.item, reason, tx.now, by],
      );
      if (made) return { id: made.id, version: 1 };
    }
    const [stored] = await tx.query<StoredItem>(
      `SELECT id, version, not_applicable_reason AS text, updated_by AS "updatedBy", updated_at AS "updatedAt"
       FROM plan_item WHERE plan_id = $1 AND item = $2 FOR UPDATE`,
      [input.planId, input.item],
    );
    if (stored?.version !== input.version) return refuseStale(stored);
    const version = await tx.update(
      PlanItemEntity,
      { id: stored.id, version: stored.version },
      { notApplicableReason: reason, updatedAt: tx.now, updatedBy: by },
    );
    return { id: stored.id, version: changed(version) };
  }
}
