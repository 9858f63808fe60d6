import { type Access, type CaseFacts } from '@rinnalla/api-access';
import { publishOnCase } from '@rinnalla/api-cases';
import { badInput, notAllowed, notFound, refuse, type Tx } from '@rinnalla/api-core';
import {
  actDayFault,
  calendarDay,
  checkDecisionMove,
  type DecisionDays,
  DECISION_EVIDENCE_LAW,
  type DecisionMoveEvidence,
  type DecisionStatus,
  mayOnCase,
} from '@rinnalla/domain';
import { DecisionEntity, DecisionStepEntity } from '../entities/decision.entity.js';

/** A decision taken for the rest of the transaction, with the case it is of. */
export interface DecisionInHand {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly status: DecisionStatus;
  readonly pendingOn: string;
  readonly needFoundOn: string | null;
  readonly madeOn: string | null;
  readonly madeBy: string | null;
  readonly madeByName: string | null;
  readonly notifiedOn: string | null;
  readonly executionStartedOn: string | null;
  readonly endedOn: string | null;
  readonly version: number;
  readonly of: CaseFacts;
}

/** The day of each of its acts. */
export const daysOf = (decision: DecisionInHand): DecisionDays => ({
  pending: decision.pendingOn,
  need_found: decision.needFoundOn,
  made: decision.madeOn,
  notified: decision.notifiedOn,
  execution_started: decision.executionStartedOn,
  ended: decision.endedOn,
});

/** Health care professionals never handle decisions on social services (SHL 46 §), whatever else a case lets them do. */
const mayTrackDecisions = (facts: CaseFacts): boolean =>
  facts.viewer.register === 'social' && mayOnCase('decision.write', facts);

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function requireTracking(
  tx: Tx,
  access: Access,
  caseId: string,
): Promise<CaseFacts & { basis: string }> {
  const found = await access.requireOnCase(tx, 'decision.write', caseId, 'lock');
  if (!mayTrackDecisions(found)) throw notAllowed();
  return found;
}

/**
 * Takes a decision as the screen saw it, its use logged before anything is checked.
 * @throws Refusal StaleVersion
 */
export async function decisionInHand(
  tx: Tx,
  access: Access,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<DecisionInHand> {
  const [row] = await tx.query<Omit<DecisionInHand, 'of'>>(
    `SELECT id, case_id AS "caseId", client_id AS "clientId", status, pending_on::text AS "pendingOn",
       need_found_on::text AS "needFoundOn", made_on::text AS "madeOn", made_by AS "madeBy", made_by_name AS "madeByName",
       notified_on::text AS "notifiedOn", execution_started_on::text AS "executionStartedOn", ended_on::text AS "endedOn", version
     FROM decision WHERE id = $1`,
    [id],
  );
  if (!row) throw notFound();
  const of = await requireTracking(tx, access, row.caseId);
  // The case's row is locked now: what was read before may be old.
  const [now] = await tx.query<{ version: number; status: DecisionStatus }>(
    'SELECT version, status FROM decision WHERE id = $1',
    [id],
  );
  recordUse(tx, of, row.clientId, id);
  if (now?.version !== version) {
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: now?.version ?? row.version,
      currentText: now?.status ?? null,
    });
  }
  return { ...row, of };
}

export function recordUse(tx: Tx, of: CaseFacts & { basis: string }, clientId: string, id: string): void {
  tx.recordUse({
    purpose: 'case_work',
    basis: of.basis,
    clientIds: [clientId],
    recordIds: [id],
    fieldClasses: ['C4'],
  });
}

/** @throws Refusal DecisionMoveNotAllowed, DecisionMoveLacks */
export function requireMove(from: DecisionStatus, to: DecisionStatus, evidence: DecisionMoveEvidence): void {
  const check = checkDecisionMove(from, to, evidence);
  if (check.kind === 'not_allowed') {
    return refuse({ __typename: 'DecisionMoveNotAllowed', status: from, allowed: check.allowed });
  }
  if (check.kind === 'missing') {
    const { act, section } = DECISION_EVIDENCE_LAW[check.what];
    return refuse({ __typename: 'DecisionMoveLacks', requires: check.what, section: `${act} ${section}` });
  }
}

/** @throws AppError BAD_INPUT for a day to come, or before the act that this one follows */
export function requireActDay(tx: Tx, field: string, day: string, notBefore: string | null): void {
  const fault = actDayFault(day, { notBefore, today: calendarDay(tx.now) });
  if (fault !== null) throw badInput(field, 'range');
}

/** Writes the move down with its step and tells the case's screens of it. */
export async function makeMove(
  tx: Tx,
  decision: DecisionInHand,
  to: DecisionStatus,
  { day, ...patch }: { readonly day: string } & Partial<DecisionEntity>,
): Promise<void> {
  const { id, caseId, version } = decision;
  const made = await tx.update(DecisionEntity, { id, version }, { ...patch, status: to });
  if (made === null) throw new Error('A decision changed its version under the lock of its case');
  await insertStep(tx, { decisionId: id, caseId, status: to, day });
  publishOnCase(tx, {
    caseId,
    workspaceId: decision.of.workspaceId,
    type: 'decision.moved',
    change: 'changed',
    refKind: 'decision',
    refId: id,
    version: made,
  });
}

export async function insertStep(
  tx: Tx,
  step: Pick<DecisionStepEntity, 'decisionId' | 'caseId' | 'status' | 'day'>,
): Promise<void> {
  const by = tx.actor.professionalId;
  await tx.insert(DecisionStepEntity, { ...step, id: tx.newId(), at: tx.now, by });
}
