import { list, readRows } from '@rinnalla/api-cases';
import type { Batch, ReadDb } from '@rinnalla/api-core';
import { allowedDecisionMoves, type ClockKind, type DecisionStatus } from '@rinnalla/domain';
import type { DecisionType } from '../decision.types.js';

const STEPS = list(
  `SELECT s.id, s.status, s.day, s.at, s.by FROM decision_step s WHERE s.decision_id = d.id ORDER BY s.at, s.id`,
);

const CORRECTIONS = list(
  `SELECT s.id, s.act, s.from_day AS "fromDay", s.to_day AS "toDay", s.reason, s.at, s.by FROM decision_correction s
   WHERE s.decision_id = d.id ORDER BY s.at, s.id`,
);

/** The nearest day of the decision's own clocks for an act, as it now holds. */
const clockDay = (
  kind: ClockKind,
) => `(SELECT min(c.due_day) FROM clock c WHERE c.case_id = d.case_id AND c.event_id = d.id
  AND c.kind = '${kind}' AND c.not_applicable_at IS NULL)`;

/** The workspace that delivers the joint service of the decision, the case's own before others. */
const JOINT_SERVICE = `(SELECT jsonb_build_object('id', w.id, 'nameFi', w.name_fi, 'nameSv', w.name_sv, 'unitId', w.unit_id)
  FROM workspace w JOIN unit u ON u.id = w.unit_id AND u.is_joint_service_unit
  WHERE w.joint_service_id = d.joint_service_id
  ORDER BY w.id = (SELECT c.workspace_id FROM "case" c WHERE c.id = d.case_id) DESC, w.name_fi, w.id LIMIT 1)`;

const DECISION = `d.id, d.case_id AS "caseId", d.client_id AS "clientId", k.given_names || ' ' || k.family_name AS "clientName",
  d.service, d.topic, d.joint_service_id AS "jointServiceId", d.joint_service_id IS NOT NULL AS "isOfJointService",
  ${JOINT_SERVICE} AS "jointService", d.status, d.is_urgent AS "isUrgent", d.pending_on AS "pendingOn", d.need_found_on AS "needFoundOn",
  d.made_on AS "madeOn", d.made_by_name AS "madeByName", d.made_by_office AS "madeByOffice",
  d.deviates_from_plan AS "deviatesFromPlan", d.deviation_reason AS "deviationReason", d.notified_on AS "notifiedOn",
  d.execution_started_on AS "executionStartedOn", d.ended_on AS "endedOn", d.not_executed_reason AS "notExecutedReason",
  d.not_executed_note AS "notExecutedNote", d.version, ${STEPS} AS stages, ${CORRECTIONS} AS corrections,
  ${clockDay('decision_executed')} AS "executeBy", ${clockDay('review_requested')} AS "appealUntil"`;

async function read(db: ReadDb, condition: string, ids: readonly string[]): Promise<DecisionType[]> {
  const rows = await readRows<Omit<DecisionType, 'leadsTo'> & { status: DecisionStatus }>(
    db,
    `SELECT ${DECISION} FROM decision d JOIN client k ON k.id = d.client_id
     WHERE ${condition} = ANY ($1::uuid[]) ORDER BY d.pending_on DESC, d.created_at DESC, d.id`,
    [ids],
  );
  return rows.map((row) => Object.assign(row, { leadsTo: [...allowedDecisionMoves(row.status)] }));
}

export const decisionsOfCases: Batch<DecisionType> = {
  read: (db, caseIds) => read(db, 'd.case_id', caseIds),
  idOf: (row) => row.caseId,
};

export const decisionsById: Batch<DecisionType> = {
  read: (db, ids) => read(db, 'd.id', ids),
  idOf: (row) => row.id,
};
