import type { CaseFacts } from '@rinnalla/api-access';
import { badInput, type Tx } from '@rinnalla/api-core';

/** @throws AppError BAD_INPUT unless the case is about this client */
export async function requireAssessed(tx: Tx, caseId: string, clientId: string): Promise<void> {
  const [client] = await tx.query(
    `SELECT 1 FROM case_client WHERE case_id = $1 AND client_id = $2 AND valid_to IS NULL AND role IN ('subject', 'sibling')`,
    [caseId, clientId],
  );
  if (!client) throw badInput('input.clientId', 'notOnTheList');
}

/**
 * Since when the need waits that is to be assessed: of a case that is at its first, since it became pending; of another, since a joined
 * contact told of it, whose clocks run already. Null where nothing told of one.
 */
export function needSince(tx: Tx, on: CaseFacts, clientId: string): Promise<Date | null> {
  const isFirst = on.status === 'pending' || on.status === 'assessment';
  return isFirst ? pendingSince(tx, on.caseId, clientId) : toldSince(tx, on.caseId, clientId);
}

/** As the case's clocks were told, and otherwise when the case was opened. */
async function pendingSince(tx: Tx, caseId: string, clientId: string): Promise<Date> {
  const [known] = await tx.query<{ at: Date }>(
    `SELECT coalesce((SELECT min(e.at) FROM start_event e WHERE e.case_id = c.id AND e.client_id = $2 AND e.kind = 'pending'), c.created_at) AS at
     FROM "case" c WHERE c.id = $1`,
    [caseId, clientId],
  );
  if (!known) throw new Error('A locked case has no row');
  return known.at;
}

/** Told after the last assessment. */
async function toldSince(tx: Tx, caseId: string, clientId: string): Promise<Date | null> {
  const [told] = await tx.query<{ at: Date | null }>(
    `SELECT min(e.at) AS at FROM start_event e
     WHERE e.case_id = $1 AND e.client_id = $2 AND e.kind = 'pending' AND e.recorded_at > coalesce((
       SELECT max(a.created_at) FROM assessment a WHERE a.case_id = $1 AND a.client_id = $2), '-infinity')
       AND EXISTS (SELECT 1 FROM contact k WHERE k.id = e.event_id AND k.case_id = $1)`,
    [caseId, clientId],
  );
  return told?.at ?? null;
}
