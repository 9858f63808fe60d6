import type { Tx } from '@rinnalla/api-core';
import type { ClockRuleId } from '@rinnalla/domain';
import { ClockChangeEntity } from '../entities/clock.entity.js';
import { tellLateTurns } from './turn-clocks.js';

/** Which of a contact's clocks that were found not to apply: those of that moment, those of these rules; all when left out. */
export interface DroppedClocks {
  readonly contactId: string;
  readonly droppedAt?: Date;
  readonly ruleIds?: readonly ClockRuleId[];
}

/**
 * What made these clocks needless was a mistake: they run again as if it had not been, from the start they had, to the same day; what they
 * have missed meanwhile is told now. A breach stays one. To be called when the contact's own event is published, which tells of its clocks
 * too.
 */
export async function reviveClocks(tx: Tx, of: DroppedClocks, reason: string): Promise<void> {
  const revived = await tx.query<{ id: string; nextTurnAt: Date | null }>(
    `UPDATE clock SET not_applicable_at = NULL, closed_at = NULL, version = version + 1,
       next_turn_at = CASE coalesce(told, '') WHEN '' THEN due_soon_at WHEN 'due_soon' THEN due_today_at
         WHEN 'due_today' THEN due_at + interval '1 millisecond' END
     WHERE contact_id = $1 AND case_id IS NULL AND not_applicable_at IS NOT NULL AND met_at IS NULL
       AND ($2::timestamptz IS NULL OR not_applicable_at = $2) AND ($3::text[] IS NULL OR rule_id = ANY ($3))
     RETURNING id, next_turn_at AS "nextTurnAt"`,
    [of.contactId, of.droppedAt ?? null, of.ruleIds ?? null],
  );
  for (const { id: clockId } of revived) {
    await tx.insert(ClockChangeEntity, {
      ...{ id: tx.newId(), clockId, change: 'revived', reason },
      ...{ at: tx.now, recordedAt: tx.now, by: tx.actor.professionalId },
    });
  }
  await tellLateTurns(tx, revived);
}
