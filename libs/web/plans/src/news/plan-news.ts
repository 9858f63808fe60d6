import type { Plan } from '../data/plan-types.js';
import { itemAnchor } from '../items/item-tones.js';
import { isOpenLine } from '../responsibilities/open-responsibilities.js';
import type { Changed } from './use-is-news.js';

/** One changed thing of a plan, and where on the page it stands. */
export interface PlanNews {
  readonly id: string;
  readonly anchor: string;
  /** The item it belongs to, 1–11. */
  readonly item: number;
}

/** Everything of a plan that is news, in the order of the page. */
export function newsOf(plan: Plan, isNews: (record: Changed) => boolean): PlanNews[] {
  return plan.items.flatMap((item) => {
    const anchor = itemAnchor(plan.id, item.number);
    const inItem = [...plan.texts.filter((text) => text.item === item.number), item].filter(isNews);
    return [
      ...inItem.map((record) => ({ id: record.id ?? anchor, anchor, item: item.number })),
      ...linesOf(plan, item.key)
        .filter(isNews)
        .map(({ id, isFolded }) => ({ id, anchor: isFolded ? anchor : id, item: item.number })),
    ];
  });
}

interface NewsLine extends Changed {
  readonly id: string;
  /** Not seen before its group is unfolded: its item is shown instead. */
  readonly isFolded?: boolean;
}

function linesOf(plan: Plan, key: Plan['items'][number]['key']): readonly NewsLine[] {
  switch (key) {
    case 'essential_services':
      return plan.plannedServices;
    case 'joint_goals':
      return plan.goals;
    case 'division_of_responsibilities':
      return plan.responsibilities.map((line) => ({ ...line, isFolded: !isOpenLine(line) }));
    default:
      return [];
  }
}
