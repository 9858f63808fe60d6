import type { Tx } from '@rinnalla/api-core';
import type { ClockKind, ClockRuleId, Register } from '@rinnalla/domain';
import { CARE_ENTRY, publishClocks } from '../clock.events.js';
import { ClockChangeEntity } from '../entities/clock.entity.js';
import { endNotices } from './notices.js';

/** Which clocks: all of a case (one client's, where said) or of a contact, of these kinds of act, from this event, this very one where said. */
export interface ClocksOf {
  readonly caseId?: string;
  readonly contactId?: string;
  readonly clientId?: string;
  readonly clockId?: string;
  readonly eventId?: string;
  /** All when left out. */
  readonly kinds?: readonly ClockKind[];
  /** All when left out. */
  readonly ruleIds?: readonly ClockRuleId[];
  /** Both when left out. */
  readonly register?: Register;
}

/** An act that was done: by the event that its clocks count from, or by whom it was done for and the day that was told. */
export type DoneAct = { readonly kinds: readonly ClockKind[] } & (
  | { readonly caseId: string; readonly eventId: string }
  | { readonly contactId: string; readonly eventId: string }
  | {
      readonly caseId: string;
      readonly clientId: string;
      /** `YYYY-MM-DD` in Finland. */ readonly metOn: string;
    }
);

interface Closed {
  readonly clockId: string;
  readonly caseId: string | null;
  readonly workspaceId: string | null;
  readonly version: number;
  readonly isLate: boolean;
  readonly at: Date;
  readonly careEntryId: string | null;
}

const CHOSEN = `closed_at IS NULL AND ($1::uuid IS NULL OR case_id = $1) AND ($2::uuid IS NULL OR contact_id = $2)
  AND ($3::uuid IS NULL OR client_id = $3) AND ($4::uuid IS NULL OR event_id = $4) AND ($5::text[] IS NULL OR kind = ANY ($5))
  AND ($6::uuid IS NULL OR id = $6) AND ($8::text[] IS NULL OR rule_id = ANY ($8))
  AND ($9::text IS NULL OR register = $9)`;

/** What had been breached when it was found not to apply stays told as breached. */
const BREACHED = `, breached_at = CASE WHEN binds = 'county' AND $7 > due_at THEN coalesce(breached_at, due_at) ELSE breached_at END`;

/**
 * The act was done: its clocks are met, in time or late, by law and by target alike.
 * @param at when it was done, which may be before it is written down; what came up only later counts as met when it did
 */
export async function meetClocks(tx: Tx, of: ClocksOf, at: Date = tx.now): Promise<void> {
  const met = await close(tx, of, 'met_at', at);
  for (const clock of met) await noteClosing(tx, clock, clock.isLate ? 'met_late' : 'met', clock.at, null);
  await tell(tx, met, 'clock.met');
}

/**
 * The day on which the act was done was written down wrongly: its clocks stay met, in time or late as that day says; with them those of
 * what came up after that day, met as it came. What was said before stays in their history.
 */
export async function correctMet(tx: Tx, of: DoneAct, at: Date, reason: string): Promise<void> {
  const one = { ...NOT_ASKED, ...of };
  const corrected = await tx.query<Closed>(
    `UPDATE clock SET met_at = greatest($2, started_at), closed_at = greatest($2, started_at), version = version + 1
     WHERE (case_id = $1 OR contact_id = $7) AND met_at IS NOT NULL AND kind = ANY ($3::text[]) AND ($4::uuid IS NULL OR event_id = $4)
       AND ($5::uuid IS NULL OR client_id = $5) AND ($6::date IS NULL OR (met_at AT TIME ZONE 'Europe/Helsinki')::date = $6
         OR (met_at = started_at AND (met_at AT TIME ZONE 'Europe/Helsinki')::date > $6))
     RETURNING id AS "clockId", case_id AS "caseId", workspace_id AS "workspaceId", version, met_at AS at,
       coalesce(met_at > coalesce(breached_at, due_at), false) AS "isLate", ${CARE_ENTRY}`,
    [one.caseId, at, one.kinds, one.eventId, one.clientId, one.metOn, one.contactId],
  );
  for (const clock of corrected) {
    await noteClosing(tx, clock, clock.isLate ? 'met_late' : 'met', clock.at, reason);
  }
  await tell(tx, corrected, 'clock.metCorrected');
}

const NOT_ASKED = { caseId: null, contactId: null, eventId: null, clientId: null, metOn: null };

/** The act is not needed after all, because `reason`: the clocks stay on record as not applicable. */
export async function dropClocks(tx: Tx, of: ClocksOf, reason: string): Promise<void> {
  const dropped = await close(tx, of, 'not_applicable_at', tx.now);
  for (const clock of dropped) await noteClosing(tx, clock, 'not_applicable', tx.now, reason);
  await tell(tx, dropped, 'clock.dropped');
}

function close(tx: Tx, of: ClocksOf, column: 'met_at' | 'not_applicable_at', at: Date): Promise<Closed[]> {
  if (of.caseId === undefined && of.contactId === undefined) throw new Error('Clocks of nothing');
  return tx.query<Closed>(
    `UPDATE clock SET ${column} = greatest($7, started_at), closed_at = greatest($7, started_at), next_turn_at = NULL, version = version + 1${column === 'met_at' ? '' : BREACHED} WHERE ${CHOSEN}
     RETURNING id AS "clockId", case_id AS "caseId", workspace_id AS "workspaceId", version,
       closed_at AS at, coalesce($7 > coalesce(breached_at, due_at), false) AS "isLate", ${CARE_ENTRY}`,
    [
      of.caseId ?? null,
      of.contactId ?? null,
      of.clientId ?? null,
      of.eventId ?? null,
      of.kinds ?? null,
      of.clockId ?? null,
      at,
      of.ruleIds ?? null,
      of.register ?? null,
    ],
  );
}

async function noteClosing(
  tx: Tx,
  { clockId }: Closed,
  change: 'met' | 'met_late' | 'not_applicable',
  at: Date,
  reason: string | null,
): Promise<void> {
  await tx.insert(ClockChangeEntity, {
    id: tx.newId(),
    clockId,
    change,
    at,
    recordedAt: tx.now,
    by: tx.actor.professionalId,
    reason,
  });
}

async function tell(tx: Tx, closed: readonly Closed[], type: string): Promise<void> {
  await endNotices(
    tx,
    closed.map(({ clockId }) => clockId),
  );
  await publishClocks(
    tx,
    closed.map(({ clockId, caseId, workspaceId, version, careEntryId }) => ({
      ...{ clockId, caseId, workspaceId, version, careEntryId, type },
      change: 'changed',
    })),
  );
}
