import type { ChangeOutcome, RightsFault } from '@rinnalla/web-graphql';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useState } from 'react';
import { administrationTexts } from '../i18n/administration-texts.js';

interface Refused {
  readonly __typename: 'RightsRefused';
  readonly fault: RightsFault;
  readonly section: string;
}
interface Late {
  readonly __typename: 'ChangedMeanwhile';
}
type Refusal = Refused | Late;

const isRefusal = (result: { __typename: string }): result is Refusal =>
  result.__typename === 'RightsRefused' || result.__typename === 'ChangedMeanwhile';

/** Words what the server refused, with the section it rests on. */
function useFaultWords(): (refusal: Refusal) => string {
  const say = useTexts(administrationTexts);
  const words = useWords();
  return (refusal) =>
    refusal.__typename === 'RightsRefused'
      ? `${say(`fault.${refusal.fault}`)} ${say('states.section', { section: lawText(words, [refusal.section]) })}`
      : say('states.stale');
}

/** Holds why the last change was not made. */
export function useRefusal() {
  const words = useWords();
  const faultWords = useFaultWords();
  const [refusal, setRefusal] = useState<string | null>(null);

  /** @returns the result when the change was made, else null with the refusal worded */
  const accept = <Result extends { __typename: string }>(
    outcome: ChangeOutcome<Result>,
  ): Exclude<Result, Refusal> | null => {
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return null;
    }
    const { result } = outcome;
    if (isRefusal(result)) {
      setRefusal(faultWords(result));
      return null;
    }
    setRefusal(null);
    return isMade(result) ? result : null;
  };
  return { refusal, setRefusal, accept };
}

const isMade = <Result extends { __typename: string }>(result: Result): result is Exclude<Result, Refusal> =>
  !isRefusal(result);
