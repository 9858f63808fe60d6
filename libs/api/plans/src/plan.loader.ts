import { wideWorkspaces } from '@rinnalla/api-access';
import type { Batch, ReadDb } from '@rinnalla/api-core';
import { itemsOf, withCorrections, type PlanAsRead } from './plan-contents.js';
import type { GoalType, PlannedServiceType, ResponsibilityType } from './plan-lines.types.js';
import { CLIENT, COLUMNS, CORRECTIONS_OF_CASE, correctionsOfLine, list, readRows } from './plan-rows.js';
import { SIGNINGS_OF_PLAN } from './signing/plan-signing.loader.js';
import type { ClientType, PlanItemType, PlanTextType, PlanType } from './plan.types.js';

const linesOf = (kind: keyof typeof COLUMNS, order: string) =>
  list(`SELECT ${COLUMNS[kind]} FROM ${kind} l WHERE l.plan_id = p.id ORDER BY ${order}`);

/** Plans are read whole, in one statement: even how complete one is follows from all its lines. */
const PLANS = `SELECT p.id, p.case_id AS "caseId", ${CLIENT} AS client,
  ${linesOf('plan_item', 'l.item')} AS "storedItems",
  ${linesOf('plan_text', 'l.item, l.voice')} AS texts,
  ${linesOf('goal', 'l.created_at, l.id')} AS goals,
  ${linesOf('planned_service', 'l.created_at, l.id')} AS "plannedServices",
  ${linesOf('responsibility', 'l.created_at, l.id')} AS responsibilities,
  ${SIGNINGS_OF_PLAN} AS signings,
  ${CORRECTIONS_OF_CASE} AS corrections
  FROM plan p JOIN client k ON k.id = p.client_id`;

const PLANS_BY_ID = `${PLANS} WHERE p.id = ANY ($1::uuid[])`;
const PLANS_OF_CASES = `${PLANS} WHERE p.case_id = ANY ($1::uuid[]) ORDER BY p.created_at, p.id`;

const readPlans = async (db: ReadDb, sql: string, ids: readonly string[]): Promise<PlanType[]> =>
  (await readRows<PlanAsRead>(db, sql, [ids])).map(withCorrections);

export const plansById: Batch<PlanType> = {
  read: (db, ids) => readPlans(db, PLANS_BY_ID, ids),
  idOf: (plan) => plan.id,
};

export const plansOfCases: Batch<PlanType> = {
  read: (db, caseIds) => readPlans(db, PLANS_OF_CASES, caseIds),
  idOf: (plan) => plan.caseId,
};

/** Whose plan may still be started: a guardian is on the case for another's sake. */
export const clientsWithoutPlan: Batch<{ caseId: string; client: ClientType }> = {
  read: (db, caseIds) =>
    db.query(
      `SELECT cc.case_id AS "caseId", ${CLIENT} AS client FROM case_client cc JOIN client k ON k.id = cc.client_id
       WHERE cc.case_id = ANY ($1::uuid[]) AND cc.valid_to IS NULL AND cc.role <> 'guardian'
         AND NOT EXISTS (SELECT 1 FROM plan p WHERE p.case_id = cc.case_id AND p.client_id = cc.client_id)
       ORDER BY cc.role DESC, k.birth_date`,
      [caseIds],
    ),
  idOf: (row) => row.caseId,
};

const linesById = <Row extends { readonly id: string }>(kind: keyof typeof COLUMNS): Batch<Row> => ({
  read: (db, ids) =>
    readRows(
      db,
      `SELECT ${COLUMNS[kind]}, ${correctionsOfLine(kind)} AS corrections FROM ${kind} l WHERE l.id = ANY ($1::uuid[])`,
      [ids],
    ),
  idOf: (row) => row.id,
});

export const planTextsById = linesById<PlanTextType>('plan_text');
export const goalsById = linesById<GoalType>('goal');
export const plannedServicesById = linesById<PlannedServiceType>('planned_service');
export const responsibilitiesById = linesById<ResponsibilityType>('responsibility');

type MarkedItem = PlanItemType & { readonly id: string };
const isMarked = (item: PlanItemType): item is MarkedItem => item.id !== null;

/** By the id of their stored row, which is what events name. An item's state follows from the whole plan. */
export const planItemsById: Batch<MarkedItem> = {
  read: async (db, ids) => {
    const rows = await db.query<{ planId: string }>(
      `SELECT DISTINCT plan_id AS "planId" FROM plan_item WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    const plans = await plansById.read(
      db,
      rows.map((row) => row.planId),
    );
    return plans
      .flatMap(itemsOf)
      .filter(isMarked)
      .filter((item) => ids.includes(item.id));
  },
  idOf: (item) => item.id,
};

interface ViewerOnCase {
  readonly caseId: string;
  readonly isNamedWorker: boolean;
  readonly isLead: boolean;
}

/** What the viewer is to a case, as far as moves of responsibilities depend on it. */
export const viewerOnCases: Batch<ViewerOnCase> = {
  read: async (db, caseIds) => {
    const wide = wideWorkspaces(await db.facts());
    return db.query(
      `SELECT c.id AS "caseId", c.workspace_id = ANY ($4::uuid[]) AS "isLead", EXISTS (
         SELECT 1 FROM relation r WHERE r.case_id = c.id AND r.professional_id = $2 AND r.kind = 'named_worker'
           AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3)) AS "isNamedWorker"
       FROM "case" c WHERE c.id = ANY ($1::uuid[])`,
      [caseIds, db.actor.professionalId, db.now, wide],
    );
  },
  idOf: (row) => row.caseId,
};
