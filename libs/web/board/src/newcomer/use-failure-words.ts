import type { Failure } from '@rinnalla/web-graphql';
import { failureText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { openCaseTexts } from '../i18n/open-case-texts.js';

/** Words of a failure; of too many searches also when the next may be made. */
export function useFailureWords(): (failure: Failure) => string {
  const say = useTexts(openCaseTexts);
  const words = useWords();
  const { time } = useFormats();
  return (failure) =>
    failure.retryAt === undefined
      ? failureText(words, failure)
      : say('newcomer.tooMany', { time: time(failure.retryAt) });
}
