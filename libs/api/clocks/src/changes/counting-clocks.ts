import type { Tx } from '@rinnalla/api-core';
import {
  type ClockKind,
  type ClockRule,
  type ClockRuleId,
  type ClockTurn,
  findClockRule,
} from '@rinnalla/domain';

/** A clock that counts from an event which is to be corrected. */
export interface CountingClock {
  readonly id: string;
  /** Of the case and its client; null of a contact's. */
  readonly workspaceId: string | null;
  readonly clientId: string | null;
  readonly kind: ClockKind;
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
  readonly hoursUnitId: string;
  readonly startedAt: Date;
  readonly dueDay: string | null;
  readonly dueAt: Date | null;
  readonly extendedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly metAt: Date | null;
  readonly notApplicableAt: Date | null;
  /** No rule governed the day that an earlier correction told, which was the only reason not to apply. */
  readonly hasLapsed: boolean;
  readonly told: ClockTurn | null;
  readonly version: number;
}

const COUNTING = `SELECT k.id, k.workspace_id AS "workspaceId", k.client_id AS "clientId", k.kind, k.rule_id AS "ruleId",
    k.rule_version AS "ruleVersion", k.hours_unit_id AS "hoursUnitId", k.started_at AS "startedAt", k.due_day::text AS "dueDay",
    k.due_at AS "dueAt", k.extended_at AS "extendedAt", k.breached_at AS "breachedAt", k.met_at AS "metAt", k.not_applicable_at AS "notApplicableAt",
    EXISTS (SELECT 1 FROM clock_change c WHERE c.clock_id = k.id AND c.change = 'start_corrected' AND c.recorded_at = k.not_applicable_at)
      AS "hasLapsed", k.told, k.version
  FROM clock k WHERE k.event_id = $1`;

/** Those of a case, locked. */
export const countingClocks = (tx: Tx, caseId: string, eventId: string): Promise<CountingClock[]> =>
  tx.query<CountingClock>(`${COUNTING} AND k.case_id = $2 ORDER BY k.id FOR UPDATE OF k`, [eventId, caseId]);

/** Those of a contact that no case came of yet, locked. */
export const countingClocksOfContact = (tx: Tx, contactId: string): Promise<CountingClock[]> =>
  tx.query<CountingClock>(
    `${COUNTING} AND k.contact_id = $1 AND k.case_id IS NULL ORDER BY k.id FOR UPDATE OF k`,
    [contactId],
  );

export function ruleOf({ ruleId, ruleVersion }: Pick<CountingClock, 'ruleId' | 'ruleVersion'>): ClockRule {
  const rule = findClockRule(ruleId, ruleVersion);
  if (rule === null) throw new Error(`A clock of a rule that is not in the table: ${ruleId}`);
  return rule;
}
