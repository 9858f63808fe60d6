import type {
  DecisionDay,
  DecisionEvidence,
  DecisionMakerRefusal,
  DecisionPreparationRefusal,
  DecisionStatus,
} from '@rinnalla/domain';
import type { Failure } from '@rinnalla/web-graphql';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import { decisionTexts } from '../i18n/decision-texts.js';

type Result =
  | { readonly __typename: 'DecisionPrepared' | 'DecisionMoved' | 'DecisionCorrected' }
  | { readonly __typename: 'DecisionMoveNotAllowed'; readonly status: DecisionStatus }
  | {
      readonly __typename: 'DecisionMoveLacks';
      readonly requires: DecisionEvidence;
      readonly section: string;
    }
  | {
      readonly __typename: 'DecisionMakerRefused';
      readonly why: DecisionMakerRefusal;
      readonly section: string;
    }
  | {
      readonly __typename: 'DecisionPreparationRefused';
      readonly preparationFault: DecisionPreparationRefusal;
      readonly section: string;
    }
  | { readonly __typename: 'DecisionDayMissing'; readonly act: DecisionDay }
  | {
      readonly __typename: 'DecisionDaysOutOfOrder';
      readonly notBefore: string | null;
      readonly notAfter: string;
    }
  | { readonly __typename: 'StaleVersion' };

type Outcome =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answered'; readonly result: Result };

/** One act on a decision, and why it was not done when it was not: with the section of law, where the law says so. */
export function useDecisionAct(onDone: () => void, isCorrection = false) {
  const say = useTexts(decisionTexts);
  const words = useWords();
  const { day } = useFormats();
  const [refusal, setRefusal] = useState<string | null>(null);

  const wordsOf = (outcome: Outcome): string | null => {
    if (outcome.kind === 'failed') {
      if (isCorrection && outcome.failure.reason === 'range') return say('order.range');
      return failureText(words, outcome.failure);
    }
    const { result } = outcome;
    switch (result.__typename) {
      case 'DecisionMoveNotAllowed':
        return say('notAllowed', { status: say(`status.${result.status}`) });
      case 'DecisionMoveLacks':
        return say('refused.section', {
          text: say(`lacks.${result.requires}`),
          section: lawText(words, [result.section]),
        });
      case 'DecisionMakerRefused':
        return say('refused.section', {
          text: say(`refused.${result.why}`),
          section: lawText(words, [result.section]),
        });
      case 'DecisionPreparationRefused':
        return say('refused.section', {
          text: say(`preparation.${result.preparationFault}`),
          section: lawText(words, [result.section]),
        });
      case 'DecisionDayMissing':
        return say('order.missing');
      case 'DecisionDaysOutOfOrder':
        return result.notBefore === null
          ? say('order.until', { to: day(result.notAfter) })
          : say('order.between', { from: day(result.notBefore), to: day(result.notAfter) });
      case 'StaleVersion':
        return say('stale');
      default:
        return null;
    }
  };

  /** @returns true when it was done */
  const make = async (sending: Promise<Outcome>): Promise<boolean> => {
    setRefusal(null);
    const refused = wordsOf(await sending);
    setRefusal(refused);
    if (refused !== null) return false;
    showToast({ text: say('done') });
    onDone();
    return true;
  };
  return { make, refusal };
}
