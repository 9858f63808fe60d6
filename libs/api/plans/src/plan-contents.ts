import type { Batch } from '@rinnalla/api-core';
import { isBlank, PLAN_ITEMS, type PlanCompleteness, planCompleteness, type Voice } from '@rinnalla/domain';
import type {
  GoalType,
  PlannedServiceType,
  ProfessionalType,
  ResponsibilityType,
} from './plan-lines.types.js';
import { COLUMNS, list, readRows } from './plan-rows.js';
import type { PlanItemType, PlanTextType } from './plan.types.js';

interface StoredItem {
  readonly id: string;
  readonly item: number;
  readonly notApplicableReason: string | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: ProfessionalType;
}

/** Everything one plan holds. */
export interface PlanContents {
  readonly id: string;
  readonly caseId: string;
  readonly items: readonly StoredItem[];
  readonly texts: PlanTextType[];
  readonly goals: GoalType[];
  readonly plannedServices: PlannedServiceType[];
  readonly responsibilities: ResponsibilityType[];
}

const linesOf = (kind: keyof typeof COLUMNS, order: string) =>
  list(`SELECT ${COLUMNS[kind]} FROM ${kind} l WHERE l.plan_id = p.id ORDER BY ${order}`);

const CONTENTS = `SELECT p.id, p.case_id AS "caseId",
  ${linesOf('plan_item', 'l.item')} AS items,
  ${linesOf('plan_text', 'l.item, l.voice')} AS texts,
  ${linesOf('goal', 'l.created_at, l.id')} AS goals,
  ${linesOf('planned_service', 'l.created_at, l.id')} AS "plannedServices",
  ${linesOf('responsibility', 'l.created_at, l.id')} AS responsibilities
  FROM plan p WHERE p.id = ANY ($1::uuid[])`;

/** Whole plans in one statement, and everyone named in them in another, however many lines they hold. */
export const planContents: Batch<PlanContents> = {
  read: async (db, planIds) => [...(await readRows<PlanContents>(db, CONTENTS, [planIds]))],
  idOf: (contents) => contents.id,
};

/** How much of SHL 39 § the plan answers, 0–11, and item by item. A line that was withdrawn, declined or handed over is no answer. */
export function completenessOf(contents: PlanContents): PlanCompleteness {
  return planCompleteness({
    texts: contents.texts.map(({ item, voice, body }) => ({ item, voice: voice as Voice, text: body })),
    notApplicable: contents.items.flatMap(({ item, notApplicableReason: reason }) =>
      reason === null || isBlank(reason) ? [] : [{ item, reason }],
    ),
    lines: {
      goals: contents.goals.filter((goal) => goal.withdrawnAt === null).length,
      services: contents.plannedServices.filter((service) => service.withdrawnAt === null).length,
      responsibilities: contents.responsibilities.filter(
        ({ withdrawnAt, status }) =>
          withdrawnAt === null && status !== 'declined' && status !== 'handed_over',
      ).length,
    },
  });
}

const NEVER_MARKED = { id: null, notApplicableReason: null, version: 0, updatedAt: null, updatedBy: null };

/** All eleven items, in the order of the law, stored or not. */
export function itemsOf(contents: PlanContents): PlanItemType[] {
  const { items: states } = completenessOf(contents);
  return PLAN_ITEMS.map(({ number, key, voices, law }) => {
    const stored = contents.items.find((row) => row.item === number) ?? NEVER_MARKED;
    return {
      id: stored.id,
      planId: contents.id,
      caseId: contents.caseId,
      number,
      key,
      voices,
      law: `${law.act} ${law.section}`,
      state: states.find(({ item }) => item === number)?.state ?? 'empty',
      notApplicableReason: stored.notApplicableReason,
      version: stored.version,
      updatedAt: stored.updatedAt,
      updatedBy: stored.updatedBy,
    };
  });
}
