import type { Failure } from '@rinnalla/web-graphql';
import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { boardTexts } from '../i18n/board-texts.js';

/** Words of a failure; of too many searches also when the next may be made. */
export function useFailureWords(): (failure: Failure) => string {
  const say = useTexts(boardTexts);
  const words = useWords();
  const { time } = useFormats();
  return (failure) =>
    failure.retryAt === undefined
      ? failureText(words, failure)
      : say('newcomer.tooMany', { time: time(failure.retryAt) });
}
