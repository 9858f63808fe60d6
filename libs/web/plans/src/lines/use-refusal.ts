import type { ChangeOutcome, ResponsibilityStatus } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useState } from 'react';
import { planTexts } from '../i18n/plan-texts.js';

/** The ways a change of a plan's line is refused that its form can explain. */
export type LineRefusal =
  | { readonly __typename: 'LineAlreadyWithdrawn' | 'StaleVersion' | 'NotInTeam' }
  | { readonly __typename: 'ResponsibilityMoveNotAllowed'; readonly status: ResponsibilityStatus };

const REFUSALS: ReadonlySet<string> = new Set<LineRefusal['__typename']>([
  'LineAlreadyWithdrawn',
  'NotInTeam',
  'ResponsibilityMoveNotAllowed',
  'StaleVersion',
]);

interface Named {
  readonly __typename: string;
}

const isRefusal = <Result extends Named>(result: Result): result is Extract<Result, LineRefusal> =>
  REFUSALS.has(result.__typename);

/** Takes the outcome of a change of a line, and words what was refused or failed. */
export function useRefusal() {
  const say = useTexts(planTexts);
  const words = useWords();
  const [refusal, setRefusal] = useState<string | null>(null);

  const explain = (refused: LineRefusal): string => {
    switch (refused.__typename) {
      case 'LineAlreadyWithdrawn':
        return say('line.alreadyWithdrawn');
      case 'StaleVersion':
        return say('line.stale');
      case 'NotInTeam':
        return say('responsibility.notInTeam');
      case 'ResponsibilityMoveNotAllowed':
        return `${say('responsibility.moveNotAllowed')} ${words.responsibilityStatus[refused.status]}.`;
    }
  };

  /** @returns true when the change was made */
  const accept = <Result extends Named>(outcome: ChangeOutcome<Result>): boolean => {
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return false;
    }
    const { result } = outcome;
    setRefusal(isRefusal(result) ? explain(result) : null);
    return !isRefusal(result);
  };

  return { refusal, accept };
}
