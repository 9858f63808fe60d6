import { inputText, useTexts, useWords } from '@rinnalla/web-i18n';
import { consultationTexts } from '../i18n/consultation-texts.js';
import type { AskField } from './ask-fields.js';
import type { AskError } from './check-ask.js';

export type ErrorOf = (field: AskField) => string | undefined;

/** What is wrong with a field, in words; undefined where nothing is. */
export function useErrorTexts(errors: readonly (readonly [AskField, AskError])[]): ErrorOf {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const found = new Map(errors);
  return (field) => {
    const error = found.get(field);
    if (error === undefined) return undefined;
    return error === 'tooLong' ? inputText(words, 'tooLong') : say(`ask.${error}`);
  };
}
