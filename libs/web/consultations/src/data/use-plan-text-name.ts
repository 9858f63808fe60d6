import { PLAN_ITEMS } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import type { Voice } from '@rinnalla/web-graphql';
import { consultationTexts } from '../i18n/consultation-texts.js';

interface PlanTextPlace {
  /** 1–11, the number in SHL 39 §. */
  readonly item: number;
  readonly voice: Voice;
}

/** What a text of the plan is called: its item, and whose view it is. */
export function usePlanTextName(): (place: PlanTextPlace) => string {
  const say = useTexts(consultationTexts);
  return ({ item, voice }) => {
    const known = PLAN_ITEMS.find(({ number }) => number === item);
    const name = known ? say(`item.${known.key}`) : String(item);
    return `${name} – ${say(`voice.${voice}`)}`;
  };
}
