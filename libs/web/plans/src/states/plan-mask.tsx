import type { CasePlansQuery } from '@rinnalla/web-graphql';
import { lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { MaskNote } from '@rinnalla/web-ui';
import { planTexts } from '../i18n/plan-texts.js';

type Masks = CasePlansQuery['case']['masks'];

/** Stands in the place of plans that the law keeps from the reader; nothing where it does not. */
export function PlanMask({ masks }: { masks: Masks }) {
  const say = useTexts(planTexts);
  const words = useWords();
  const mask = maskOfPlans(masks);
  if (!mask) return null;
  return (
    <MaskNote title={say('plan.masked')} law={lawText(words, mask.sections)}>
      {words.maskReason[mask.reason]}
      {mask.remedy === 'ask_permission' && ` ${say('plan.askPermission')}`}
    </MaskNote>
  );
}

export const maskOfPlans = (masks: Masks): Masks[number] | undefined =>
  masks.find(({ field }) => field === 'plans');
