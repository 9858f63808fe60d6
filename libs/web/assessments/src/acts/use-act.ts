import { useState } from 'react';
import type { AssessmentStatus, Change, ChangeOutcome, Failure } from '@rinnalla/web-graphql';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { showToast } from '@rinnalla/web-ui';
import { assessmentTexts } from '../i18n/assessment-texts.js';

type Done =
  | 'open'
  | 'start'
  | 'correct'
  | 'complete'
  | 'sign'
  | 'discontinue'
  | 'forgo'
  | 'decide'
  | 'invite'
  | 'attendance';

/** What an act on an assessment may be answered with; each union has some of these. */
type Answer =
  | { readonly __typename: 'AssessmentChanged' | 'StaleVersion' | 'AssessmentIncomplete' | 'AlreadyInvited' }
  | { readonly __typename: 'AssessmentAlreadyOpen' | 'MoveNotAllowed' | 'MoveLacks' }
  | { readonly __typename: 'AssessmentMoveNotAllowed'; readonly status: AssessmentStatus }
  | { readonly __typename: 'AssessmentStartAfterWork'; readonly workedOn: string; readonly section: string }
  | { readonly __typename: 'AuthorityGroundMissing'; readonly sections: readonly string[] }
  | { readonly __typename: 'LegalModeMissing'; readonly sections: readonly string[] }
  | { readonly __typename: 'SignerRefused'; readonly why: keyof RefusalNames; readonly law: string };

type RefusalNames = Record<
  | 'not_a_professional'
  | 'licence_expired'
  | 'licence_restricted'
  | 'social_worker_in_office'
  | 'social_worker'
  | 'professional_in_office',
  true
>;

/** Refusals that say all there is to say. */
const PLAIN = {
  StaleVersion: 'act.stale',
  AssessmentIncomplete: 'act.incomplete',
  AssessmentAlreadyOpen: 'open.already',
  MoveNotAllowed: 'open.notFromHere',
  MoveLacks: 'open.notFromHere',
  AlreadyInvited: 'act.already',
} as const;

/** One act on an assessment, with what came of it. */
export function useAct<Input>({ send, isSending }: Change<Input, Answer>, done: Done) {
  const say = useTexts(assessmentTexts);
  const words = useWords();
  const { day } = useFormats();
  const [refusal, setRefusal] = useState<string | null>(null);

  const sayFailure = (failure: Failure): string => {
    const { reason, field, section } = failure;
    const isNoOtherDay = done === 'correct' && reason === 'range' && field === 'input.startedOn';
    return isNoOtherDay && section !== undefined
      ? say('start.range', { law: lawText(words, [section]) })
      : failureText(words, failure);
  };
  const explainResult = (result: Answer): string | null => {
    switch (result.__typename) {
      case 'AssessmentChanged':
        return null;
      case 'AssessmentMoveNotAllowed':
        return say('act.notAllowed', { status: say(`status.${result.status}`) });
      case 'AssessmentStartAfterWork':
        return say('correct.afterWork', { day: day(result.workedOn), law: lawText(words, [result.section]) });
      case 'AuthorityGroundMissing':
        return say('participants.groundMissing', { law: lawText(words, result.sections) });
      case 'LegalModeMissing':
        return say('sign.otherRegister', { sections: lawText(words, result.sections) });
      case 'SignerRefused':
        return `${say(`refusal.${result.why}`)} (${lawText(words, [result.law])})`;
      default:
        return say(PLAIN[result.__typename]);
    }
  };
  const explain = (outcome: ChangeOutcome<Answer>): string | null =>
    outcome.kind === 'failed' ? sayFailure(outcome.failure) : explainResult(outcome.result);

  /** @returns false when it was not done; `refusal` then says why */
  const make = async (input: Omit<Input, 'mutationId'>): Promise<boolean> => {
    setRefusal(null);
    const refused = explain(await send(input));
    setRefusal(refused);
    if (refused === null) showToast({ text: say(`act.done.${done}`) });
    return refused === null;
  };
  return { make, refusal, isSending };
}
