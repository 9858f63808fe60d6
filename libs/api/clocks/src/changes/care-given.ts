import type { Tx } from '@rinnalla/api-core';
import type { CareClockKind } from '@rinnalla/domain';
import { CARE_ENTRY, publishClocks } from '../clock.events.js';
import { ClockChangeEntity } from '../entities/clock.entity.js';
import { correctMet, meetClocks } from './close-clocks.js';
import { tellLateTurns } from './turn-clocks.js';

/** The patient entry that told of the care, by whom and when it was written: what it met was written down in that moment. */
export interface CareEntry {
  readonly clientId: string;
  readonly createdAt: Date;
  readonly createdBy: string;
}

interface OfCase {
  readonly clockId: string;
  readonly caseId: string;
  readonly eventId: string;
}

/**
 * Care was given: every clock that waits for it is met, on whichever of the client's cases the writer may see it. A need that was assessed
 * only after that day waits on.
 */
export async function meetCareClocks(
  tx: Tx,
  { clientId, kind, at }: { readonly clientId: string; readonly kind: CareClockKind; readonly at: Date },
): Promise<void> {
  const waiting = await tx.query<OfCase>(
    `SELECT id AS "clockId", case_id AS "caseId", event_id AS "eventId" FROM clock
     WHERE client_id = $1 AND kind = $2 AND closed_at IS NULL
       AND (started_at AT TIME ZONE 'Europe/Helsinki')::date <= ($3::timestamptz AT TIME ZONE 'Europe/Helsinki')::date ORDER BY id`,
    [clientId, kind, at],
  );
  for (const { clockId, caseId } of waiting) await meetClocks(tx, { caseId, clockId }, at);
}

/** The day of the care was written down wrongly: what it met is met on the right one, in time or late. */
export async function correctCareGiven(
  tx: Tx,
  entry: CareEntry,
  kind: CareClockKind,
  at: Date,
  reason: string,
): Promise<void> {
  for (const { caseId, eventId } of await metBy(tx, entry, kind)) {
    await correctMet(tx, { caseId, eventId, kinds: [kind] }, at, reason);
  }
}

/** The care was never given: what it met runs again from the start it had, and what was missed meanwhile is told at once. */
export async function takeBackCareGiven(
  tx: Tx,
  entry: CareEntry,
  kind: CareClockKind,
  reason: string,
): Promise<void> {
  const clockIds = (await metBy(tx, entry, kind)).map(({ clockId }) => clockId);
  const revived = await tx.query<{
    id: string;
    caseId: string;
    workspaceId: string;
    version: number;
    nextTurnAt: Date | null;
    careEntryId: string | null;
  }>(
    `UPDATE clock SET met_at = NULL, closed_at = NULL, version = version + 1,
       next_turn_at = CASE coalesce(told, '') WHEN '' THEN due_soon_at WHEN 'due_soon' THEN due_today_at
         WHEN 'due_today' THEN due_at + interval '1 millisecond' END
     WHERE id = ANY ($1::uuid[])
     RETURNING id, case_id AS "caseId", workspace_id AS "workspaceId", version, next_turn_at AS "nextTurnAt", ${CARE_ENTRY}`,
    [clockIds],
  );
  for (const { id: clockId } of revived) {
    await tx.insert(ClockChangeEntity, {
      ...{ id: tx.newId(), clockId, change: 'revived', reason },
      ...{ at: tx.now, recordedAt: tx.now, by: tx.actor.professionalId },
    });
  }
  await publishClocks(
    tx,
    revived.map(({ id: clockId, nextTurnAt: _next, ...clock }) => ({
      ...clock,
      ...{ clockId, type: 'clock.revived', change: 'changed' },
    })),
  );
  await tellLateTurns(tx, revived);
}

/** Those that are met still, and were when the entry was written. */
const metBy = (
  tx: Tx,
  { clientId, createdAt, createdBy }: CareEntry,
  kind: CareClockKind,
): Promise<OfCase[]> =>
  tx.query<OfCase>(
    `SELECT k.id AS "clockId", k.case_id AS "caseId", k.event_id AS "eventId" FROM clock k WHERE k.client_id = $4 AND k.met_at IS NOT NULL AND k.kind = $3
       AND EXISTS (SELECT 1 FROM clock_change h WHERE h.clock_id = k.id AND h.change IN ('met', 'met_late') AND h.recorded_at = $1 AND h."by" = $2)
     ORDER BY k.id FOR UPDATE OF k`,
    [createdAt, createdBy, kind, clientId],
  );
