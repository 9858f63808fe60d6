import type { NamedWorkerRefusal } from '@rinnalla/domain';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import type { Failure } from '@rinnalla/web-graphql';
import { intakeTexts } from '../i18n/intake-texts.js';

/** What any change of a contact may answer. */
export type IntakeOutcome =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'answered'; readonly result: IntakeResult };
type IntakeResult =
  | {
      readonly __typename:
        | 'ContactChanged'
        | 'AssessmentOpened'
        | 'StaleVersion'
        | 'ContactNotTaken'
        | 'ContactMoveNotAllowed'
        | 'HandoverAlreadyOffered'
        | 'NamesakesFound';
    }
  | {
      readonly __typename: 'PeopleUnclear';
      readonly people: readonly { readonly reason: 'nobody' | 'twice' }[];
    }
  | { readonly __typename: 'ServiceFunctionNotOpen'; readonly sections: readonly string[] }
  | {
      readonly __typename: 'NamedWorkerRefused';
      readonly why: NamedWorkerRefusal;
      readonly section: string;
    }
  | { readonly __typename: 'ContactMoveLacks' | 'ContactHasCase'; readonly section: string }
  | {
      readonly __typename: 'ArrivalAfterRecorded';
      readonly recordedAt: string;
      readonly section: string;
    };

/** Refusals that need no more than to be said. */
const PLAIN = {
  NamesakesFound: 'namesake.found',
  StaleVersion: 'refused.stale',
  ContactNotTaken: 'refused.notTaken',
  ContactMoveNotAllowed: 'refused.notAllowed',
  HandoverAlreadyOffered: 'refused.offered',
} as const;

/** Fields of the forms, as the server names them too. */
const FIELDS = ['birthDate', 'topic', 'measures', 'identifiedBy', 'doneSoFar'] as const;

/** Why a change was not made, in words; null when it was. */
export function useRefusalWords(): (outcome: IntakeOutcome) => string | null {
  const say = useTexts(intakeTexts);
  const words = useWords();
  const { dayOf, time } = useFormats();
  const sayFailure = (failure: Failure): string => {
    const { reason, field, section } = failure;
    if (reason === 'range' && field === 'input.receivedAt' && section !== undefined) {
      return say('refused.arrival', { law: lawText(words, [section]) });
    }
    if (reason === 'otherClient' || reason === 'caseEnded') return say(`refused.${reason}`);
    const named = FIELDS.find((known) => field === `input.${known}`);
    const text = failureText(words, failure);
    return named === undefined ? text : `${say(`field.${named}`)} – ${text}`;
  };
  return (outcome) => {
    if (outcome.kind === 'failed') return sayFailure(outcome.failure);
    const { result } = outcome;
    switch (result.__typename) {
      case 'ContactChanged':
      case 'AssessmentOpened':
        return null;
      case 'PeopleUnclear':
        return [...new Set(result.people.map(({ reason }) => say(`namesake.${reason}`)))].join(' ');
      case 'ServiceFunctionNotOpen':
        return say('refused.notOpen', { law: lawText(words, result.sections) });
      case 'NamedWorkerRefused':
        return say('refused.worker', {
          why: words.namedWorkerRefusal[result.why],
          law: lawText(words, [result.section]),
        });
      case 'ContactMoveLacks':
        return say('refused.lacks', { law: lawText(words, [result.section]) });
      case 'ContactHasCase':
        return say('refused.hasCase', { law: lawText(words, [result.section]) });
      case 'ArrivalAfterRecorded':
        return say('refused.afterRecorded', {
          day: dayOf(result.recordedAt),
          time: time(result.recordedAt),
          law: lawText(words, [result.section]),
        });
      default:
        return say(PLAIN[result.__typename]);
    }
  };
}
