import { Injectable } from '@nestjs/common';
import { Access } from '@rinnalla/api-access';
import { meetClocks, noteStart } from '@rinnalla/api-clocks';
import { type Actor, badInput, notFound, refuse, type Tx, UnitOfWork } from '@rinnalla/api-core';
import {
  calendarDay,
  contentVersion,
  isAgreementDay,
  isBlank,
  kindOfSignedPlan,
  lastAgreementDay,
  type Profession,
  planVersion,
  unansweredItems,
} from '@rinnalla/domain';
import { type Entitled, refuseStale, usedOnCase } from '../commands/line-in-hand.js';
import { PlanSigningEntity } from '../entities/plan-signing.entity.js';
import { completenessOf } from '../plan-contents.js';
import { tellOfPlan } from '../plan.events.js';
import { plansById } from '../plan.loader.js';
import type { PlanType } from '../plan.types.js';
import { pendingDayOf, planSignerProblems } from './plan-signing.loader.js';
import { contentOf } from './signed-content.js';

export interface SignPlanInput {
  readonly mutationId: string;
  readonly planId: string;
  /** See `planVersion`: the plan that the screen showed. */
  readonly version: number;
  /** `YYYY-MM-DD`, on which it was gone through with the client. */
  readonly agreedOn?: string | null | undefined;
  /** The evident obstacle to it, in words. One of the two. */
  readonly obstacle?: string | null | undefined;
  readonly dissent?: string | null | undefined;
}

/**
 * Signs a client plan as it stands (SHL 39 §): that version is kept for ever, whatever is written in the plan afterwards. In child welfare
 * the review that was due is made by it, and the next one falls due within twelve months (LSL 30 §), in the same transaction.
 */
@Injectable()
export class SignPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: Access,
  ) {}

  run(actor: Actor, input: SignPlanInput) {
    return this.unitOfWork.run(
      actor,
      { operation: 'signPlan', mutationId: input.mutationId, input },
      async (tx) => {
        const on = await this.take(tx, input.planId);
        const plan = await readPlan(tx, input.planId);
        await requireAgreement(tx, plan, input);
        requireSeen(plan, input.version);
        await requireSigner(tx, plan.id);
        requireAnswered(plan);
        const { id: signingId, number } = await this.keep(tx, plan, input);
        tellOfPlan(tx, {
          on,
          planId: plan.id,
          type: 'plan.signed',
          change: 'changed',
          refKind: 'plan',
          refId: plan.id,
          // The plan itself was version 1 when it was started.
          version: number + 1,
        });
        await this.moveReview(tx, on, plan, signingId);
        return { __typename: 'PlanSigned', planId: plan.id, signingId };
      },
    );
  }

  /**
   * Takes the plan before its case, as they who write in it do: nobody writes in it until it is signed, nor ends its case.
   * @throws AppError NOT_FOUND, NOT_ALLOWED
   */
  private async take(tx: Tx, planId: string): Promise<Entitled> {
    const [plan] = await tx.query<{ caseId: string }>(
      `SELECT case_id AS "caseId" FROM plan WHERE id = $1 FOR UPDATE`,
      [planId],
    );
    if (!plan) throw notFound();
    return usedOnCase(tx, await this.access.requireOnCase(tx, 'plan.sign', plan.caseId, 'lock'), [planId]);
  }

  private async keep(
    tx: Tx,
    plan: PlanType,
    { agreedOn = null, obstacle = null, dissent }: SignPlanInput,
  ): Promise<{ id: string; number: number }> {
    const [signer] = await tx.query<{ profession: Profession }>(
      'SELECT profession FROM professional WHERE id = $1',
      [tx.actor.professionalId],
    );
    if (!signer) throw new Error('Nobody signs');
    const id = tx.newId();
    const number = (plan.signings[0]?.number ?? 0) + 1;
    await tx.insert(PlanSigningEntity, {
      id,
      planId: plan.id,
      caseId: plan.caseId,
      number,
      agreedOn,
      obstacle,
      dissent: isBlank(dissent) ? null : (dissent ?? null),
      signedAt: tx.now,
      signedBy: tx.actor.professionalId,
      profession: signer.profession,
      contentVersion: contentVersion(countedOf(plan)),
      content: contentOf(plan),
    });
    return { id, number };
  }

  /** The review that was due is this signing; what it starts counts from it. */
  private async moveReview(tx: Tx, on: Entitled, plan: PlanType, signingId: string): Promise<void> {
    const { caseId } = plan;
    const clientId = plan.client.id;
    await meetClocks(tx, { caseId, clientId, kinds: ['plan_reviewed'] });
    await noteStart(tx, caseId, [clientId], {
      kind: 'plan_signed',
      id: signingId,
      at: tx.now,
      plan: kindOfSignedPlan(on.serviceFunction),
    });
  }
}

async function readPlan(tx: Tx, planId: string): Promise<PlanType> {
  const [plan] = await plansById.read(tx, [planId]);
  if (!plan) throw notFound();
  return plan;
}

/**
 * A plan is made together with the client unless there is an evident obstacle (SHL 39 §): the day on which it was gone through, or that
 * obstacle, and never both.
 * @throws AppError BAD_INPUT for neither, for both, and for a day on which it cannot have been gone through
 */
async function requireAgreement(
  tx: Tx,
  plan: PlanType,
  { agreedOn = null, obstacle = null }: SignPlanInput,
): Promise<void> {
  if (agreedOn === null) {
    if (obstacle === null) throw badInput('input.agreedOn', 'required');
    return;
  }
  if (obstacle !== null) throw badInput('input.obstacle', 'notOnTheList');
  const isDay = isAgreementDay({
    agreedOn,
    today: calendarDay(tx.now),
    pendingOn: await pendingDayOf(tx, plan.caseId),
    lastAgreedOn: lastAgreementDay(plan.signings),
  });
  if (!isDay) throw badInput('input.agreedOn', 'range');
}

const countedOf = ({ storedItems, ...plan }: PlanType) => ({ ...plan, items: storedItems });

/** @throws Refusal StaleVersion, with who changed it last, when it is not the plan that the signer saw */
function requireSeen(plan: PlanType, version: number): void {
  const currentVersion = planVersion(countedOf(plan));
  if (version === currentVersion) return;
  const parts = [
    ...plan.storedItems,
    ...plan.texts,
    ...plan.goals,
    ...plan.plannedServices,
    ...plan.responsibilities,
  ];
  const [last] = parts.sort((one, other) => +other.updatedAt - +one.updatedAt);
  if (!last) return refuseStale(undefined);
  refuseStale({
    version: currentVersion,
    text: null,
    updatedBy: last.updatedBy.id,
    updatedAt: last.updatedAt,
  });
}

/** @throws Refusal PlanSignerRefused */
async function requireSigner(tx: Tx, planId: string): Promise<void> {
  const [problem] = await planSignerProblems.read(tx, [planId]);
  if (problem) refuse({ __typename: 'PlanSignerRefused', why: problem.why, law: problem.law });
}

/** @throws Refusal PlanIncomplete, naming the items of SHL 39 § that are still open */
function requireAnswered(plan: PlanType): void {
  const missing = unansweredItems(completenessOf(plan)).map(({ number, key, law }) => ({
    ...{ number, key },
    law: `${law.act} ${law.section}`,
  }));
  if (missing.length > 0) refuse({ __typename: 'PlanIncomplete', missing });
}
