import type { PlanItemState } from '@rinnalla/domain';
import type { Tone } from '@rinnalla/web-ui';

export const itemTones: Readonly<Record<PlanItemState, Tone>> = {
  empty: 'neutral',
  partial: 'warning',
  complete: 'success',
  not_applicable: 'neutral',
};

/** Where an item stands on the page, so that it can be linked to. */
export const itemAnchor = (planId: string, number: number): string => `${planId}-${number}`;
