import { PlanEntity, PlanItemEntity } from '@rinnalla/api-plans';
import type { CaseContent, PlanContent } from '../content/case-content.js';
import { demoId } from '../demo-id.js';
import type { DemoTime } from '../demo-time.js';
import type { CaseNews } from './case-news.js';
import { buildGoals, buildResponsibilities, buildServices } from './plan-lines.js';
import { buildSignings } from './plan-signings.js';
import { buildText, momentOfItem } from './plan-texts.js';
import type { Rows } from './rows.js';

/** What the rows of one plan share while they are built. */
export interface PlanInTheMaking {
  readonly rows: Rows;
  readonly time: DemoTime;
  readonly plan: PlanContent;
  /** Begins the keys of everything in the plan: `marko/marko`. */
  readonly key: string;
  readonly planId: string;
  readonly caseId: string;
  readonly news: CaseNews;
}

/** A client's plan in a case: texts with every saving, items that do not apply, and the lines. */
export function buildPlan(
  rows: Rows,
  time: DemoTime,
  content: CaseContent,
  plan: PlanContent,
  news: CaseNews,
): void {
  const key = `${content.key}/${plan.client}`;
  const caseId = demoId('case', content.key);
  const making = { rows, time, plan, key, planId: demoId('plan', key), caseId, news };
  rows.add(PlanEntity, {
    id: making.planId,
    caseId,
    clientId: demoId('client', plan.client),
    register: 'social',
    serviceFunction: content.serviceFunction,
    createdAt: time.moment(plan.when),
    createdBy: demoId('person', plan.by),
  });
  for (const text of plan.texts) buildText(making, text);
  for (const { item, reason } of plan.notApplicable ?? []) {
    const at = momentOfItem(making, item);
    const id = demoId('plan-item', `${key}/${item}`);
    news.tell({
      type: 'plan.itemMarked',
      change: 'created',
      refKind: 'plan_item',
      refId: id,
      version: 1,
      at,
      by: plan.by,
    });
    rows.add(PlanItemEntity, {
      id,
      planId: making.planId,
      caseId,
      item,
      notApplicableReason: reason,
      updatedAt: at,
      updatedBy: demoId('person', plan.by),
    });
  }
  buildGoals(making);
  buildServices(making);
  buildResponsibilities(making);
  buildSignings(making);
}
