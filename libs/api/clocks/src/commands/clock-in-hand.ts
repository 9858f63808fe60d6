import type { Access, CaseFacts } from '@rinnalla/api-access';
import { notAllowed, notFound, refuse, type Tx } from '@rinnalla/api-core';
import { type ClockRuleId, type LimitUnit, mayOnCase, type Register } from '@rinnalla/domain';
import { CLOCK_STATE } from '../clock-rows.js';
import type { SeenClockState } from '../clock.types.js';
import { classesOfClock } from '../queries/open-clocks.js';

export interface ClockInHand {
  readonly id: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly workspaceId: string;
  readonly ruleId: ClockRuleId;
  readonly ruleVersion: number;
  readonly limitCount: number | null;
  readonly limitUnit: LimitUnit | null;
  readonly dueDay: string | null;
  readonly dueAt: Date | null;
  readonly binds: 'county' | 'client';
  readonly breachedAt: Date | null;
  readonly eventId: string;
  readonly startedAt: Date;
  readonly version: number;
}

type Row = Omit<ClockInHand, 'caseId' | 'workspaceId'> & {
  readonly caseId: string | null;
  readonly workspaceId: string | null;
  readonly clientId: string | null;
  readonly register: Register;
  readonly state: SeenClockState;
  readonly isClosed: boolean;
};

const IN_HAND = `SELECT k.id, k.case_id AS "caseId", k.client_id AS "clientId", k.unit_id AS "unitId", k.workspace_id AS "workspaceId",
    k.event_id AS "eventId", k.register,
    k.started_at AS "startedAt", k.rule_id AS "ruleId", k.rule_version AS "ruleVersion", k.limit_count AS "limitCount", k.limit_unit AS "limitUnit",
    k.due_day::text AS "dueDay", k.due_at AS "dueAt", k.binds, k.breached_at AS "breachedAt", k.closed_at IS NOT NULL AS "isClosed", ${CLOCK_STATE} AS state, k.version
  FROM clock k WHERE k.id = $1 FOR UPDATE`;

/** Time limits of social welfare are moved by those who answer for the client there: never by the other register's staff. */
export const mayChangeClocks = (facts: CaseFacts): boolean =>
  facts.viewer.register === 'social' && mayOnCase('clock.change', facts);

/** Those of care by health staff who write on the case, as they write the entries that these count from (703/2023 46, 47 §). */
export const mayChangeCareClocks = (facts: CaseFacts): boolean =>
  facts.viewer.register === 'health' && mayOnCase('entry.write', facts);

interface ClockAsSeen {
  readonly id: string;
  readonly version: number;
}

/**
 * Takes a running clock of a case for the rest of the transaction, as the screen saw it.
 * @throws AppError, Refusal as `anyClockInHand`; Refusal ClockAlreadyClosed
 */
export async function clockInHand(tx: Tx, access: Access, at: ClockAsSeen): Promise<ClockInHand> {
  return take(tx, access, at, 'running');
}

/**
 * The same of one that may be met or found not to apply. The use is logged before anything is checked: a refusal shows how it stands.
 * @throws AppError NOT_FOUND; NOT_ALLOWED to a team member, to staff of the other register, and for a contact's clock, which its queue deals with
 * @throws Refusal StaleVersion
 */
export async function anyClockInHand(tx: Tx, access: Access, at: ClockAsSeen): Promise<ClockInHand> {
  return take(tx, access, at, 'any');
}

async function take(tx: Tx, access: Access, at: ClockAsSeen, which: 'running' | 'any'): Promise<ClockInHand> {
  const [row] = await tx.query<Row>(IN_HAND, [at.id]);
  if (!row) throw notFound();
  const { caseId, workspaceId, clientId, register, state, isClosed, ...clock } = row;
  if (caseId === null || workspaceId === null) throw notAllowed();
  const isCare = register === 'health';
  const on = await access.requireOnCase(tx, isCare ? 'entry.write' : 'clock.change', caseId);
  if (!(isCare ? mayChangeCareClocks(on) : mayChangeClocks(on))) throw notAllowed();
  tx.recordUse({
    purpose: 'case_work',
    ...{ basis: on.basis, register },
    clientIds: clientId === null ? on.clientIds : [clientId],
    recordIds: [clock.id],
    fieldClasses: classesOfClock({ register }),
  });
  if (isClosed && which === 'running') return refuse({ __typename: 'ClockAlreadyClosed', state });
  if (clock.version !== at.version) {
    return refuse({
      __typename: 'StaleVersion',
      currentVersion: clock.version,
      currentText: clock.dueDay,
      changedBy: null,
      changedAt: null,
    });
  }
  return { ...clock, caseId, workspaceId };
}
