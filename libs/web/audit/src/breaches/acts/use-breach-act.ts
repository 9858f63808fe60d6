import type { Change, Failure } from '@rinnalla/web-graphql';
import { failureText, lawText, useTexts, useWords } from '@rinnalla/web-i18n';
import type { ToldFault } from '@rinnalla/web-session';
import { showToast } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { BreachResult } from '../data/breach-types.js';
import { breachTexts } from '../i18n/breach-texts.js';

export interface BreachActOptions<Field extends string> {
  done: 'recording' | 'correcting' | 'notifying' | 'judging' | 'telling' | 'reopening';
  /** The form's own field for each that the server may blame. */
  fields: Readonly<Partial<Record<string, Field>>>;
  /** Called when somebody was faster: what stands now is read. */
  onStale?: () => void;
}

/** One change of a breach, with what came of it. */
export function useBreachAct<Input, Field extends string>(
  { send, isSending }: Change<Input, BreachResult>,
  { done, fields, onStale }: BreachActOptions<Field>,
) {
  const say = useTexts(breachTexts);
  const words = useWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (text: string) => {
    setRefusal(text);
    return false;
  };
  const faultOf = (failure: Failure): boolean | ToldFault<Field> => {
    const field = fields[failure.field?.replace('input.', '') ?? ''];
    if (field === undefined) return refuse(failureText(words, failure));
    const isOutOfOrder = failure.reason === 'range' && failure.section !== undefined;
    return {
      field,
      words: isOutOfOrder
        ? say('range', { law: lawText(words, [failure.section ?? '']) })
        : failureText(words, failure),
    };
  };
  /** @returns true when it was done, the fault where a field is blamed; else `refusal` says why */
  const make = async (input: Omit<Input, 'mutationId'>): Promise<boolean | ToldFault<Field>> => {
    setRefusal(null);
    const outcome = await send(input);
    if (outcome.kind === 'failed') return faultOf(outcome.failure);
    switch (outcome.result.__typename) {
      case 'DataBreachChanged':
        showToast({ text: say(`${done}.done`) });
        return true;
      case 'DataBreachRefused': {
        const { refusal: why, sections } = outcome.result;
        return refuse(say('refused', { words: say(`refusals.${why}`), law: lawText(words, sections) }));
      }
      case 'StaleVersion':
        onStale?.();
        return refuse(say('stale'));
    }
  };
  return { make, refusal, isSending };
}
