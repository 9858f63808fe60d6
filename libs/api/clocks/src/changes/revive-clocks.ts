import type { Tx } from '@rinnalla/api-core';
import type { ClockKind, ClockRuleId } from '@rinnalla/domain';
import { publishClocks } from '../clock.events.js';
import { ClockChangeEntity } from '../entities/clock.entity.js';
import type { NewClock } from '../starting/insert-clocks.js';
import { tellLateTurns } from './turn-clocks.js';

/** Which clocks that were found not to apply, of a contact or of one client of a case: all when nothing more is said. */
export interface DroppedClocks {
  readonly of: { readonly contactId: string } | { readonly caseId: string; readonly clientId: string };
  /** Those of that moment. */
  readonly droppedAt?: Date;
  readonly kinds?: readonly ClockKind[];
  readonly ruleIds?: readonly ClockRuleId[];
}

interface Revived extends NewClock {
  readonly caseId: string | null;
  readonly workspaceId: string | null;
  readonly version: number;
}

/**
 * What made these clocks needless was a mistake, or is over: they run again as if it had not been, from the start they had, to the same
 * day; what they have missed meanwhile is told now. A breach stays one. Of a contact's clocks its own event tells, which is to be
 * published before.
 */
export async function reviveClocks(
  tx: Tx,
  { of, droppedAt, kinds, ruleIds }: DroppedClocks,
  reason: string,
): Promise<void> {
  const { contactId, caseId, clientId } = { contactId: null, caseId: null, clientId: null, ...of };
  const revived = await tx.query<Revived>(
    `UPDATE clock SET not_applicable_at = NULL, closed_at = NULL, version = version + 1,
       next_turn_at = CASE coalesce(told, '') WHEN '' THEN due_soon_at WHEN 'due_soon' THEN due_today_at
         WHEN 'due_today' THEN due_at + interval '1 millisecond' END
     WHERE CASE WHEN $1::uuid IS NULL THEN case_id = $2 AND client_id = $3 ELSE contact_id = $1 AND case_id IS NULL END
       AND not_applicable_at IS NOT NULL AND met_at IS NULL AND ($4::timestamptz IS NULL OR not_applicable_at = $4)
       AND ($5::text[] IS NULL OR kind = ANY ($5)) AND ($6::text[] IS NULL OR rule_id = ANY ($6))
     RETURNING id, next_turn_at AS "nextTurnAt", case_id AS "caseId", workspace_id AS "workspaceId", version`,
    [contactId, caseId, clientId, droppedAt ?? null, kinds ?? null, ruleIds ?? null],
  );
  for (const { id: clockId } of revived) {
    await tx.insert(ClockChangeEntity, {
      ...{ id: tx.newId(), clockId, change: 'revived', reason },
      ...{ at: tx.now, recordedAt: tx.now, by: tx.actor.professionalId },
    });
  }
  await publishClocks(
    tx,
    revived.map(({ id: clockId, nextTurnAt: _turn, ...clock }) => ({
      ...{ ...clock, clockId, type: 'clock.revived', change: 'changed' },
    })),
  );
  await tellLateTurns(tx, revived);
}
