import { useState } from 'react';
import type { AcceptProposalMutation, ChangeOutcome } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { myDayTexts } from '../i18n/my-day-texts.js';

export type ProposalOutcome = ChangeOutcome<AcceptProposalMutation['acceptResponsibility']>;

/** Tells what came of accepting or declining. @returns true when it was done */
export function useProposalOutcome(): {
  readonly problem: string | null;
  readonly take: (outcome: ProposalOutcome, doneText: string) => boolean;
} {
  const wordProblem = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (outcome: ProposalOutcome, doneText: string) => {
    const found = wordProblem(outcome);
    setProblem(found);
    if (found === null) showToast({ text: doneText });
    return found === null;
  };
  return { problem, take };
}

function useProblemText(): (outcome: ProposalOutcome) => string | null {
  const say = useTexts(myDayTexts);
  const words = useWords();
  return (outcome) => {
    if (outcome.kind === 'failed') return failureText(words, outcome.failure);
    const { result } = outcome;
    switch (result.__typename) {
      case 'ResponsibilityChanged':
        return null;
      case 'ResponsibilityMoveNotAllowed':
        return `${say('movedOn')}: ${words.responsibilityStatus[result.status]}`;
      case 'StaleVersion':
        return say('stale');
      case 'LineAlreadyWithdrawn':
        return say('withdrawn');
    }
  };
}
