import type { CaseFacts } from '@rinnalla/api-access';
import { refuse, type Tx } from '@rinnalla/api-core';
import { type AssessmentStanding, type CaseStatus, checkMove, type EndReason } from '@rinnalla/domain';
import { peopleOnCase, publishOnCase } from '../case.events.js';
import { endWithCase, requireEndable } from '../ending/end-case.js';
import { checkPairOf } from '../pairs/check-pair.js';
import { CaseEntity, StatusEventEntity } from '../entities/case.entity.js';

export interface Move {
  readonly to: CaseStatus;
  readonly reason?: EndReason | null | undefined;
  readonly closingRecord?: string | null | undefined;
}

/**
 * Moves a locked case along its table of statuses (SHL 34–39 §), writes the status event that tells of it, and publishes both. For a
 * move of its own and for acts that move the case with them, in one transaction.
 * @throws Refusal MoveNotAllowed, MoveLacks, and EndingBlocked when something is still open on a case that is to end
 */
export async function moveCaseTo(tx: Tx, found: CaseFacts, move: Move): Promise<void> {
  const { caseId } = found;
  const from = found.status as CaseStatus;
  const evidence = { reason: move.reason ?? null, closingRecord: move.closingRecord ?? null };
  const check = checkMove(from, move.to, { ...evidence, assessment: await assessmentStanding(tx, caseId) });
  if (check.kind === 'not_allowed') {
    return refuse({ __typename: 'MoveNotAllowed', status: from, allowed: check.allowed });
  }
  if (check.kind === 'missing') return refuse({ __typename: 'MoveLacks', requires: check.what });

  const reason = move.reason ?? null;
  if (move.to === 'ended') await requireEndable(tx, caseId, reason);
  const version = await tx.update(
    CaseEntity,
    { id: caseId, version: found.version },
    { status: move.to, statusSince: tx.now },
  );
  if (version === null) throw new Error('A locked case changed its version');
  const statusEventId = tx.newId();
  await tx.insert(StatusEventEntity, {
    id: statusEventId,
    caseId,
    fromStatus: from,
    toStatus: move.to,
    ...evidence,
    at: tx.now,
    by: tx.actor.professionalId,
  });
  const people = await peopleOnCase(tx, caseId);
  const on = { caseId, workspaceId: found.workspaceId, type: 'case.moved' };
  publishOnCase(tx, { ...on, change: 'changed', refKind: 'case', refId: caseId, version, people });
  publishOnCase(tx, { ...on, change: 'created', refKind: 'status_event', refId: statusEventId, version: 1 });
  if (move.to === 'ended') await endWithCase(tx, found, reason);
  // Of an ended case the law asks for no pair, and of one that is not in assessment for none to be open.
  await checkPairOf(tx, caseId);
}

/**
 * How it stands with the assessments of a case since it is where it is. One that was broken off counts where the need was found to be
 * known without it (SHL 36 § 2 mom.).
 */
async function assessmentStanding(tx: Tx, caseId: string): Promise<AssessmentStanding | null> {
  const [found] = await tx.query<{ standing: AssessmentStanding | null }>(
    `SELECT CASE WHEN bool_or(a.status NOT IN ('signed', 'discontinued')) THEN 'open'
       WHEN bool_or((a.status = 'signed' OR a.discontinue_reason IN ('evidently_unnecessary', 'duplicate'))
         AND coalesce(a.signed_at, a.discontinued_at) >= c.status_since) THEN 'concluded' END AS standing
     FROM "case" c JOIN assessment a ON a.case_id = c.id WHERE c.id = $1`,
    [caseId],
  );
  return found?.standing ?? null;
}
