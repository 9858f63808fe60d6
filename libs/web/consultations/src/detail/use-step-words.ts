import { CONSULTATION_MOVE_NAMES, type ConsultationMoveName } from '@rinnalla/domain';
import { useTexts } from '@rinnalla/web-i18n';
import { consultationTexts } from '../i18n/consultation-texts.js';

type StepName = ConsultationMoveName | 'ask';

const STEPS: readonly StepName[] = ['ask', ...CONSULTATION_MOVE_NAMES];

/** What each step is called when it has been taken. */
export function useStepWords(): Readonly<Record<string, string>> {
  const say = useTexts(consultationTexts);
  return Object.fromEntries(STEPS.map((step) => [step, say(`step.${step}`)]));
}
