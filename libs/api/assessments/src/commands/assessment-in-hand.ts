import type { Access } from '@rinnalla/api-access';
import { notFound, refuse, type Tx } from '@rinnalla/api-core';
import {
  allowedAssessmentMoves,
  type AssessmentMoveName,
  type AssessmentStatus,
  type CaseAction,
  findAssessmentMove,
  isWritable,
} from '@rinnalla/domain';
import { AssessmentEntity } from '../entities/assessment.entity.js';
import { type Entitled, noteUse, tellOfAssessment } from '../assessment.events.js';

export interface AssessmentInHand {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly status: AssessmentStatus;
  readonly pendingSince: Date;
  readonly startedOn: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly on: Entitled;
}

const IN_HAND = `SELECT id, case_id AS "caseId", client_id AS "clientId", status, pending_since AS "pendingSince", started_on::text AS "startedOn",
  version, coalesce(signed_by, discontinued_by, decided_by) AS "changedBy" FROM assessment WHERE id = $1`;

/** `share`: others may write other parts of it meanwhile, but nobody ends it; `alone`: nobody does either; with `case`, nor moves it. */
export type Hold = 'share' | 'alone' | 'with case';

/**
 * An assessment for the rest of the transaction. Its case is entitled to before anything of it is told.
 * @throws AppError NOT_FOUND, NOT_ALLOWED
 */
export async function takeAssessment(
  tx: Tx,
  access: Access,
  { id, action, hold }: { readonly id: string; readonly action: CaseAction; readonly hold: Hold },
): Promise<AssessmentInHand> {
  const [seen] = await tx.query<{ caseId: string }>(
    `SELECT case_id AS "caseId" FROM assessment WHERE id = $1`,
    [id],
  );
  if (!seen) throw notFound();
  const on = await access.requireOnCase(tx, action, seen.caseId, hold === 'with case' ? 'lock' : 'no lock');
  const [taken] = await tx.query<Omit<AssessmentInHand, 'on'>>(
    `${IN_HAND} ${hold === 'share' ? 'FOR SHARE' : 'FOR UPDATE'}`,
    [id],
  );
  if (!taken) throw notFound();
  noteUse(tx, on, [id]);
  return { ...taken, on };
}

/** @throws Refusal StaleVersion when it was changed since the screen saw it */
export function requireVersion(assessment: AssessmentInHand, version: number): void {
  if (assessment.version === version) return;
  refuse({
    __typename: 'StaleVersion',
    currentVersion: assessment.version,
    currentText: null,
    changedBy: assessment.changedBy,
    changedAt: null,
  });
}

/** @throws Refusal AssessmentMoveNotAllowed */
export function requireMove({ status }: AssessmentInHand, move: AssessmentMoveName): AssessmentStatus {
  return findAssessmentMove(status, move) ?? refuseMove(status);
}

/** @throws Refusal AssessmentMoveNotAllowed: nothing is written before the start, nor after the end */
export function requireWritable({ status }: AssessmentInHand): void {
  if (!isWritable(status)) refuseMove(status);
}

const refuseMove = (status: AssessmentStatus): never =>
  refuse({
    __typename: 'AssessmentMoveNotAllowed',
    status,
    allowed: allowedAssessmentMoves(status).map(({ move }) => move),
  });

/** To write on a complete draft opens it again. @returns the version it then has */
export async function reopenIfComplete(tx: Tx, assessment: AssessmentInHand): Promise<number> {
  if (assessment.status !== 'draft_complete') return assessment.version;
  const version = changed(
    await tx.update(
      AssessmentEntity,
      { id: assessment.id, version: assessment.version },
      { status: requireMove(assessment, 'reopen') },
    ),
  );
  tellOfAssessment(tx, {
    on: assessment.on,
    assessmentId: assessment.id,
    type: 'assessment.reopened',
    change: 'changed',
    refKind: 'assessment',
    refId: assessment.id,
    version,
  });
  return version;
}

/** For a row that is locked and of the asked version: that it changed all the same is no one's wish. */
export function changed(version: number | null): number {
  if (version === null) throw new Error('A locked row changed its version');
  return version;
}
