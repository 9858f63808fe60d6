import type { ChangeOutcome, EntryObstacle } from '@rinnalla/web-graphql';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { useState } from 'react';
import { recordTexts } from '../i18n/record-texts.js';

/** The ways a change of an entry is refused that its form can explain. */
type EntryRefusal =
  | { readonly __typename: 'EntryAlreadyWithdrawn' | 'StaleVersion' }
  | { readonly __typename: 'StartAfterMet'; readonly metOn: string }
  | {
      readonly __typename: 'EntryNotAllowed';
      readonly obstacle: EntryObstacle;
      readonly sections: readonly string[];
    };
type Answer = EntryRefusal | { readonly __typename: 'RecordEntryChanged' };

/** Takes the outcome of a change of an entry, and words what was refused or failed, with the section of law. */
export function useRefusal() {
  const say = useTexts(recordTexts);
  const words = useWords();
  const { day } = useFormats();
  const [refusal, setRefusal] = useState<string | null>(null);

  const whyNot = (obstacle: EntryObstacle): string => {
    if (obstacle === 'other_register') return say('form.otherRegister');
    if (obstacle === 'case_ended') return say('form.caseEnded');
    return words.maskReason[obstacle];
  };
  const explain = (refused: EntryRefusal): string => {
    switch (refused.__typename) {
      case 'EntryAlreadyWithdrawn':
        return say('form.alreadyWithdrawn');
      case 'StaleVersion':
        return say('form.stale');
      case 'StartAfterMet':
        return say('form.afterCare', { day: day(refused.metOn) });
      case 'EntryNotAllowed':
        return say('form.refused', {
          why: whyNot(refused.obstacle),
          law: lawText(words, refused.sections),
        });
    }
  };

  /** @returns true when the change was made */
  const accept = (outcome: ChangeOutcome<Answer>): boolean => {
    if (outcome.kind === 'failed') {
      setRefusal(failureText(words, outcome.failure));
      return false;
    }
    const { result } = outcome;
    setRefusal(result.__typename === 'RecordEntryChanged' ? null : explain(result));
    return result.__typename === 'RecordEntryChanged';
  };

  return { refusal, accept };
}
