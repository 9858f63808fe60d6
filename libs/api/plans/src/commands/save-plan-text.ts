import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { type Actor, type Tx, UnitOfWork } from '@rinnalla/api-core';
import type { Voice } from '@rinnalla/domain';
import { PlanTextEntity, PlanTextVersionEntity } from '../entities/plan.entity.js';
import { tellOfPlan } from '../plan.events.js';
import { changed, refuseStale, requirePlan } from './line-in-hand.js';

export interface SavePlanTextInput {
  readonly mutationId: string;
  readonly planId: string;
  readonly item: number;
  readonly voice: Voice;
  readonly body: string;
  readonly version: number;
}

interface StoredText {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Saves what one voice says on one item. Each accepted saving is kept for ever; a stale one is refused and shown what now stands. */
@Injectable()
export class SavePlanText {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: SavePlanTextInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'savePlanText', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await requirePlan(tx, this.access, input.planId);
        const { id, version } = await this.store(tx, input, on.caseId);
        await tx.insert(PlanTextVersionEntity, {
          id: tx.newId(),
          planTextId: id,
          caseId: on.caseId,
          version,
          body: input.body,
          at: tx.now,
          by: actor.professionalId,
        });
        tellOfPlan(tx, {
          on,
          planId: input.planId,
          type: 'plan.textSaved',
          change: version === 1 ? 'created' : 'changed',
          refKind: 'plan_text',
          refId: id,
          version,
        });
        return { __typename: 'PlanTextSaved', planId: input.planId, textId: id };
      },
    );
  }

  /** @throws Refusal StaleVersion */
  private async store(
    tx: Tx,
    input: SavePlanTextInput,
    caseId: string,
  ): Promise<{ id: string; version: number }> {
    const made = input.version === 0 ? await this.insertFirst(tx, input, caseId) : undefined;
    if (made) return { id: made.id, version: 1 };
    const [stored] = await tx.query<StoredText>(
      `SELECT id, version, body AS text, updated_by AS "updatedBy", updated_at AS "updatedAt" FROM plan_text
       WHERE plan_id = $1 AND item = $2 AND voice = $3 FOR UPDATE`,
      [input.planId, input.item, input.voice],
    );
    if (stored?.version !== input.version) return refuseStale(stored);
    const version = await tx.update(
      PlanTextEntity,
      { id: stored.id, version: stored.version },
      { body: input.body, updatedAt: tx.now, updatedBy: tx.actor.professionalId },
    );
    return { id: stored.id, version: changed(version) };
  }

  /** @returns nothing when someone wrote the first words meanwhile; waits for one who is about to */
  private async insertFirst(
    tx: Tx,
    { planId, item, voice, body }: SavePlanTextInput,
    caseId: string,
  ): Promise<{ id: string } | undefined> {
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO plan_text (id, plan_id, case_id, item, voice, body, updated_at, updated_by, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) ON CONFLICT (plan_id, item, voice) DO NOTHING RETURNING id`,
      [tx.newId(), planId, caseId, item, voice, body, tx.now, tx.actor.professionalId],
    );
    return made;
  }
}
