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

/** The need that is to be assessed, as the case was told of it. */
export interface ToldNeed {
  /** Vireilletulo (SHL 34 §). */
  readonly since: Date;
  /** Its assessment was broken off at this moment, and its clocks with it; null: they run. */
  readonly brokenOffAt: Date | null;
}

interface Last {
  readonly createdAt: Date;
  readonly pendingSince: Date;
  readonly brokenOffAt: Date | null;
}

/**
 * The need that waits to be assessed: at the first assessment, what made the case pending; at another, what a contact joined since the
 * last one told of; and where that one was broken off and nothing new was told, still the need that it was about: nobody has assessed it
 * yet (SHL 36 §). Null where nothing was told: then a new need came up some other way.
 */
export async function findToldNeed(tx: Tx, on: CaseFacts, clientId: string): Promise<ToldNeed | null> {
  const { caseId, status } = on;
  const [last] = await tx.query<Last>(
    `SELECT created_at AS "createdAt", pending_since AS "pendingSince", discontinued_at AS "brokenOffAt" FROM assessment
     WHERE case_id = $1 AND client_id = $2 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [caseId, clientId],
  );
  if (!last && (status === 'pending' || status === 'assessment')) {
    return { since: await pendingSince(tx, caseId, clientId), brokenOffAt: null };
  }
  const told = await toldSince(tx, caseId, clientId, last?.createdAt ?? null);
  if (told) return { since: told, brokenOffAt: null };
  return last?.brokenOffAt ? { since: last.pendingSince, brokenOffAt: last.brokenOffAt } : null;
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

async function toldSince(tx: Tx, caseId: string, clientId: string, after: Date | null): Promise<Date | null> {
  const [told] = await tx.query<{ at: Date | null }>(
    `SELECT min(e.at) AS at FROM start_event e
     WHERE e.case_id = $1 AND e.client_id = $2 AND e.kind = 'pending' AND e.recorded_at > coalesce($3::timestamptz, '-infinity')
       AND EXISTS (SELECT 1 FROM contact k WHERE k.id = e.event_id AND k.case_id = $1)`,
    [caseId, clientId, after],
  );
  return told?.at ?? null;
}
