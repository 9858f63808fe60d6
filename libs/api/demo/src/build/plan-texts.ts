import { CorrectionEntity } from '@rinnalla/api-cases';
import { PlanTextEntity, PlanTextVersionEntity } from '@rinnalla/api-plans';
import type { PlanTextContent } from '../content/case-content.js';
import { demoId } from '../demo-id.js';
import type { Moment } from '../demo-time.js';
import type { PlanInTheMaking } from './plan.js';

const MINUTES_AN_ITEM = 4;

/** Every saving of a text, oldest first. */
export function savingsOf(making: PlanInTheMaking, text: PlanTextContent) {
  return [
    ...(text.earlier ?? []).map(({ body, by, when }) => ({ body, by, at: making.time.moment(when) })),
    { body: text.body, by: text.by ?? making.plan.by, at: momentOfItem(making, text.item, text.when) },
  ];
}

/** A text with every saving, and why the last one corrected it, where it did. */
export function buildText(making: PlanInTheMaking, text: PlanTextContent): void {
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
