import { useTexts, useWords } from '@rinnalla/web-i18n';
import type { Stage, WholeConsultation } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';

/** The stage a move is written on: nobody writes it, and where it changed meanwhile the form says what it is now. */
export function useStageField({ stage }: Pick<WholeConsultation, 'stage'>) {
  const say = useTexts(consultationTexts);
  const { consultationStatus } = useWords();
  const stages: Readonly<Record<string, string>> = consultationStatus satisfies Record<Stage, string>;
  return {
    initial: { stage },
    labels: { stage: say('problem.status') },
    choiceWords: { stage: (value: string) => stages[value] ?? value },
  };
}
