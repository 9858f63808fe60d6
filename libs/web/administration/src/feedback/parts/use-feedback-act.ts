import type { Change, ChangeOutcome, SendFeedbackMutation } from '@rinnalla/web-graphql';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useState } from 'react';
import type { ShownFeedback } from '../data/feedback-types.js';
import { feedbackTexts } from '../i18n/feedback-texts.js';

type Result =
  | { readonly __typename: 'AccessibilityFeedbackChanged'; readonly feedback: ShownFeedback }
  | Exclude<
      SendFeedbackMutation['sendAccessibilityFeedback'],
      { __typename: 'AccessibilityFeedbackChanged' }
    >;

/** Why nothing was changed, in words with the section of law; null when it was. */
function useRefusalWords(): (outcome: ChangeOutcome<Result>) => string | null {
  const say = useTexts(feedbackTexts);
  const words = useWords();
  return (outcome) => {
    if (outcome.kind === 'failed') return failureText(words, outcome.failure);
    switch (outcome.result.__typename) {
      case 'AccessibilityFeedbackChanged':
        return null;
      case 'StaleVersion':
        return say('stale');
      case 'AccessibilityFeedbackRefused': {
        const law = lawText(words, [outcome.result.section]);
        return `${say(`refused.${outcome.result.refusal}`)} ${say('section', { law })}`;
      }
    }
  };
}

export interface FeedbackActOptions {
  /** Called with the feedback as it then stands. */
  readonly onDone: (feedback: ShownFeedback) => void;
  /** Somebody else was there first: what is shown is to be read anew. */
  readonly onLate?: () => void;
}

/** One act on feedback, with what came of it. */
export function useFeedbackAct<Input>(
  { send, isSending }: Change<Input, Result>,
  { onDone, onLate }: FeedbackActOptions,
) {
  const wordRefusal = useRefusalWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  /** @returns false when it was not done; `refusal` then says why */
  const make = async (input: Omit<Input, 'mutationId'>): Promise<boolean> => {
    setRefusal(null);
    const outcome = await send(input);
    setRefusal(wordRefusal(outcome));
    if (outcome.kind === 'failed') return false;
    if (outcome.result.__typename !== 'AccessibilityFeedbackChanged') {
      onLate?.();
      return false;
    }
    onDone(outcome.result.feedback);
    return true;
  };
  return { make, refusal, isSending };
}
