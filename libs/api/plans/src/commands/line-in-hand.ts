import type { Access, CaseFacts } from '@rinnalla/api-access';
import { CorrectionEntity } from '@rinnalla/api-cases';
import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import type { PlanLineKind } from '../plan-inputs.types.js';

export type Entitled = CaseFacts & { readonly basis: string };

/**
 * The case of a plan that is about to be written. Others may write other parts of it meanwhile; nobody signs it.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 */
export async function requirePlan(tx: Tx, access: Access, planId: string): Promise<Entitled> {
  const [plan] = await tx.query<{ caseId: string }>(
    `SELECT case_id AS "caseId" FROM plan WHERE id = $1 FOR SHARE`,
    [planId],
  );
  if (!plan) throw notFound();
  return usedOnCase(tx, await access.requireOnCase(tx, 'plan.write', plan.caseId), [planId]);
}

/** Before anything is checked: a refusal shows what now stands in the plan. */
export function usedOnCase(tx: Tx, on: Entitled, recordIds: readonly string[]): Entitled {
  const { basis, clientIds } = on;
  tx.recordUse({ purpose: 'case_work', basis, clientIds, recordIds, fieldClasses: ['C2'] });
  return on;
}

export interface LineInHand {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  /** Its own fields as they stand, as JSON: what a correction keeps. */
  readonly original: string;
  /** Of a responsibility its owner and proposer; of other lines no one. */
  readonly people: readonly string[];
  readonly on: Entitled;
}

interface LineRow extends Omit<LineInHand, 'on'> {
  readonly caseId: string;
  readonly updatedBy: string;
  readonly updatedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly body: string | null;
}

const ORIGINAL = {
  plan_text: `jsonb_build_object('item', l.item, 'voice', l.voice, 'body', l.body)`,
  goal: `jsonb_build_object('title', l.title, 'description', l.description, 'attainment', l.attainment)`,
  planned_service: `jsonb_build_object('service', l.service, 'description', l.description, 'provider', l.provider,
    'startsOn', l.starts_on, 'duration', l.duration, 'clientProposal', l.client_proposal)`,
  responsibility: `jsonb_build_object('what', l.what, 'dueOn', l.due_on, 'ownerId', l.owner_id, 'goalId', l.goal_id,
    'status', l.status)`,
} as const satisfies Record<PlanLineKind, string>;

const lineQuery = (kind: PlanLineKind) => `
  SELECT l.id, l.version, l.plan_id AS "planId", l.case_id AS "caseId", l.updated_by AS "updatedBy", l.updated_at AS "updatedAt",
    ${kind === 'plan_text' ? 'NULL::timestamptz AS "withdrawnAt", l.body' : 'l.withdrawn_at AS "withdrawnAt", NULL AS body'},
    ${kind === 'responsibility' ? 'ARRAY[l.owner_id, l.created_by]' : 'ARRAY[]::uuid[]'} AS people,
    ${ORIGINAL[kind]}::text AS original
  FROM ${kind} l JOIN plan p ON p.id = l.plan_id WHERE l.id = $1 FOR UPDATE OF l FOR SHARE OF p`;

/**
 * Takes a line for the rest of the transaction: two who change it at once come one after the other, and nobody signs its plan meanwhile.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 * @throws Refusal StaleVersion, LineAlreadyWithdrawn
 */
export async function takeLine(
  tx: Tx,
  access: Access,
  kind: PlanLineKind,
  at: { readonly id: string; readonly version: number },
): Promise<LineInHand> {
  const [line] = await tx.query<LineRow>(lineQuery(kind), [at.id]);
  if (!line) throw notFound();
  const on = usedOnCase(tx, await access.requireOnCase(tx, 'plan.write', line.caseId), [
    line.planId,
    line.id,
  ]);
  if (line.version !== at.version) {
    return refuseStale({ ...line, text: line.body });
  }
  if (line.withdrawnAt !== null) {
    return refuse({ __typename: 'LineAlreadyWithdrawn', withdrawnAt: line.withdrawnAt });
  }
  const { id, version, planId, original, people } = line;
  return { id, version, planId, original, people, on };
}

interface Standing {
  readonly version: number;
  readonly text: string | null;
  readonly updatedBy: string;
  readonly updatedAt: Date;
}

/** Refuses a change made on another version, and shows what now stands; nothing, where no one wrote anything yet. */
export function refuseStale(standing: Standing | undefined): never {
  if (!standing) {
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: 0,
      currentText: null,
      changedBy: null,
      changedAt: null,
    });
  }
  return refuse({
    __typename: 'StaleVersion',
    currentVersion: standing.version,
    currentText: standing.text,
    changedBy: standing.updatedBy,
    changedAt: standing.updatedAt,
  });
}

/** Keeps a line as it stood before it was corrected or withdrawn (703/2023 22 §). */
export async function keepOriginal(
  tx: Tx,
  recordKind: PlanLineKind,
  { id, original, on }: LineInHand,
  { kind, reason }: { readonly kind: 'corrected' | 'withdrawn'; readonly reason: string },
): Promise<void> {
  await tx.insert(CorrectionEntity, {
    id: tx.newId(),
    caseId: on.caseId,
    recordKind,
    recordId: id,
    kind,
    original,
    reason,
    at: tx.now,
    by: tx.actor.professionalId,
  });
}

/** For a row that is locked and of the asked version: that it changed all the same is no one's wish. */
export function changed(version: number | null): number {
  if (version === null) throw new Error('A locked row changed its version');
  return version;
}
