import { isBlank, PLAN_ITEMS, type PlanCompleteness, planCompleteness, type Voice } from '@rinnalla/domain';
import type { CorrectionType } from './plan-lines.types.js';
import type { PlanItemType, PlanType } from './plan.types.js';

/** What a plan holds, whosever it is, and whether it was signed or not. */
export type PlanContents = Omit<PlanType, 'client' | 'signings'>;

/** A plan as one statement brings it: the corrections of its lines beside them. */
export type PlanAsRead = PlanType & {
  readonly corrections: readonly (CorrectionType & { readonly recordId: string })[];
};

/** Gives each line of a plan its own corrections, in their order. */
export function withCorrections({ corrections, ...plan }: PlanAsRead): PlanType {
  const ofLines = Map.groupBy(corrections, ({ recordId }) => recordId);
  const corrected = <Line extends { readonly id: string }>(lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, corrections: ofLines.get(line.id) ?? [] }));
  return {
    ...plan,
    texts: corrected(plan.texts),
    goals: corrected(plan.goals),
    plannedServices: corrected(plan.plannedServices),
    responsibilities: corrected(plan.responsibilities),
  };
}

/** How much of SHL 39 § the plan answers, 0–11, and item by item. A line that was withdrawn, declined or handed over is no answer. */
export function completenessOf(contents: PlanContents): PlanCompleteness {
  return planCompleteness({
    texts: contents.texts.map(({ item, voice, body }) => ({ item, voice: voice as Voice, text: body })),
    notApplicable: contents.storedItems.flatMap(({ item, notApplicableReason: reason }) =>
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
    const stored = contents.storedItems.find((row) => row.item === number) ?? NEVER_MARKED;
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
