import { CorrectionEntity } from '@rinnalla/api-cases';
import { PlanEntity, PlanItemEntity, PlanTextEntity, PlanTextVersionEntity } from '@rinnalla/api-plans';
import type { CaseContent, PlanContent, PlanTextContent } from '../content/case-content.js';
import { demoId } from '../demo-id.js';
import type { DemoTime, Moment } from '../demo-time.js';
import type { CaseNews } from './case-news.js';
import { buildGoals, buildResponsibilities, buildServices } from './plan-lines.js';
import { buildSignings } from './plan-signings.js';
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

const MINUTES_AN_ITEM = 4;

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

/** Every saving of a text, oldest first. */
export function savingsOf(making: PlanInTheMaking, text: PlanTextContent) {
  return [
    ...(text.earlier ?? []).map(({ body, by, when }) => ({ body, by, at: making.time.moment(when) })),
    { body: text.body, by: text.by ?? making.plan.by, at: momentOfItem(making, text.item, text.when) },
  ];
}

function buildText(making: PlanInTheMaking, text: PlanTextContent): void {
  const { rows, caseId } = making;
  const key = `${making.key}/${text.item}/${text.voice}`;
  const id = demoId('plan-text', key);
  const savings = savingsOf(making, text);
  savings.forEach(({ body, by, at }, index) => {
    const version = index + 1;
    const change = version === 1 ? 'created' : 'changed';
    making.news.tell({ type: 'plan.textSaved', change, refKind: 'plan_text', refId: id, version, at, by });
    rows.add(PlanTextVersionEntity, {
      id: demoId('plan-text-version', `${key}/${version}`),
      planTextId: id,
      caseId,
      version,
      body,
      at,
      by: demoId('person', by),
    });
  });
  const [last, before] = savings.toReversed();
  if (!last) return;
  rows.add(PlanTextEntity, {
    id,
    planId: making.planId,
    caseId,
    item: text.item,
    voice: text.voice,
    body: last.body,
    updatedAt: last.at,
    updatedBy: demoId('person', last.by),
    version: savings.length,
  });
  if (text.correctionReason === undefined || !before) return;
  rows.add(CorrectionEntity, {
    id: demoId('correction', key),
    caseId,
    recordKind: 'plan_text',
    recordId: id,
    kind: 'corrected',
    original: JSON.stringify({ item: text.item, voice: text.voice, body: before.body }),
    reason: text.correctionReason,
    at: last.at,
    by: demoId('person', last.by),
  });
}

/** Items are filled one after another, a few minutes each, where the story gives no moment of their own. */
export function momentOfItem({ time, plan }: PlanInTheMaking, item: number, when?: Moment): Date {
  if (when) return time.moment(when);
  const at = time.moment(plan.when).getTime() + item * MINUTES_AN_ITEM * 60_000;
  return new Date(Math.min(at, time.now.getTime() - 60_000));
}
