import type { DomainWords, DoorCode, InputReason } from './words/domain-words.js';
import { INPUT_REASONS } from './words/domain-words.js';
import { actWithSections, type ErrorCode } from '@rinnalla/contracts';
import { keptTogether } from './kept-together.js';
import { useLanguage } from './language-provider.js';
import type { Language } from './languages.js';
import { en } from './words/en.js';
import { fi } from './words/fi.js';
import { sv } from './words/sv.js';

const WORDS: Readonly<Record<Language, DomainWords>> = { fi, sv, en };

/** The shared domain words in the language of the screen: `words.caseStatus.planning`. */
export const useWords = (): DomainWords => WORDS[useLanguage().language];

export const wordsIn = (language: Language): DomainWords => WORDS[language];

/** The word for a key that arrives as plain text; an unknown key shows as it is, rather than nothing. */
export function wordFor<Key extends string>(words: Readonly<Record<Key, string>>, key: string): string {
  const known: Readonly<Partial<Record<string, string>>> = words;
  return known[key] ?? key;
}

/** As much of a failure as words need; `Failure` of web-graphql fits. */
export interface WordedFailure {
  readonly code: ErrorCode | DoorCode;
  readonly reason?: string;
  /** Act and section that rule the faulty field, where the law does. */
  readonly section?: string;
}

/** A failure in whole sentences; faulty input says what is wrong with it, and by which law. */
export function failureText(words: DomainWords, { code, reason, section }: WordedFailure): string {
  if (code !== 'BAD_INPUT') return words.failure[code];
  const text = inputText(words, reason ?? '');
  return section === undefined ? text : `${text} (${lawText(words, [section])})`;
}

/** What is wrong with a field, for the place beside it. */
export function inputText(words: DomainWords, reason: string): string {
  const known: InputReason | undefined = INPUT_REASONS.find((candidate) => candidate === reason);
  return known ? words.inputReason[known] : words.failure.BAD_INPUT;
}

/** The act that a section is of; one of the Union begins with its mark. */
const actOf = (section: string): string => /^(?:\(EU\) )?\S*/.exec(section)?.[0] ?? '';

/** Sections as the server names them (`703/2023 9 §`), with the acts in words: "Asiakastietolaki 9 §, 10 §". */
export function lawText({ act: acts, language }: DomainWords, sections: readonly string[]): string {
  const byAct = Map.groupBy(sections, actOf);
  return [...byAct]
    .map(([act, ofAct]) =>
      keptTogether(
        actWithSections(
          language,
          wordFor(acts, act),
          ofAct.map((one) => one.slice(act.length + 1)),
        ),
      ),
    )
    .join('; ');
}
