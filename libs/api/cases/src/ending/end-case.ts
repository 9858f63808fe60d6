import type { CaseFacts } from '@rinnalla/api-access';
import { dropClocks } from '@rinnalla/api-clocks';
import { refuse, type Tx } from '@rinnalla/api-core';
import type { EndReason } from '@rinnalla/domain';
import { publishOnCase } from '../case.events.js';
import { checksOf, openOnCases } from './ending-checks.js';

/**
 * Holds the end of a case against what is still open on it (SHL 34 §).
 * @throws Refusal EndingBlocked
 */
export async function requireEndable(tx: Tx, caseId: string, reason: EndReason | null): Promise<void> {
  const checks = checksOf(await openOnCases(tx, [caseId]), reason);
  if (checks.some(({ isBlocking }) => isBlocking)) {
    return refuse({ __typename: 'EndingBlocked', checks: checks.filter(({ isBlocking }) => isBlocking) });
  }
}

/**
 * Ends what ends with a case that has just ended: time limits that still ran do not apply any more, decisions come to nothing where the
 * reason says so, and with a client's last open case their client relationship.
 */
export async function endWithCase(
  tx: Tx,
  { caseId, workspaceId }: CaseFacts,
  reason: EndReason | null,
): Promise<void> {
  await dropClocks(tx, { caseId, register: 'social' }, reason ?? 'case_ended');
  const decisions = await tx.query<{ id: string; version: number }>(
    'SELECT id, version FROM app.end_with_case($1, $2)',
    [caseId, reason ?? 'case_ended'],
  );
  for (const { id: refId, version } of decisions) {
    const on = { caseId, workspaceId, refId, version };
    publishOnCase(tx, { ...on, type: 'decision.moved', change: 'changed', refKind: 'decision' });
  }
  await tx.query(
    `UPDATE ending_proposal SET ended_at = $2, version = version + 1
     WHERE case_id = $1 AND withdrawn_at IS NULL AND ended_at IS NULL`,
    [caseId, tx.now],
  );
}
