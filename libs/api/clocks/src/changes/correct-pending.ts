import type { Tx } from '@rinnalla/api-core';

interface MovedAssessment {
  readonly id: string;
  readonly workspaceId: string;
  readonly version: number;
}

/**
 * Assessments that are still open tell the same day as the clocks (SHL 36 §): they follow its correction. A signed one stays as it was
 * signed.
 */
export async function correctPending(tx: Tx, caseId: string, told: Date, pendingSince: Date): Promise<void> {
  const moved = await tx.query<MovedAssessment>(
    'SELECT id, workspace_id AS "workspaceId", version FROM app.correct_pending($1, $2, $3)',
    [caseId, told, pendingSince],
  );
  for (const { id, workspaceId, version } of moved) {
    tx.publish({
      type: 'assessment.pendingCorrected',
      change: 'changed',
      refKind: 'assessment',
      refId: id,
      version,
      caseId,
      streams: [`case:${caseId}`, `workspace:${workspaceId}`],
    });
  }
}
