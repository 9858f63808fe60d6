import type { ChangeOutcome, Failure, SignPlanMutation } from '@rinnalla/web-graphql';
import { failureText, lawText, useFormats, useTexts, useWords } from '@rinnalla/web-i18n';
import { useState } from 'react';
import { usePlanDesk } from '../data/plan-desk.js';
import type { Author, Plan } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';

type Result = SignPlanMutation['signPlan'];

/** Takes the outcome of a signing, and words why it was refused. */
export function useSigningRefusal(plan: Plan) {
  const say = useTexts(planTexts);
  const words = useWords();
  const { moment } = useFormats();
  const { team } = usePlanDesk();
  const [refusal, setRefusal] = useState<string | null>(null);

  const explain = (result: Result): string | null => {
    switch (result.__typename) {
      case 'PlanSigned':
        return null;
      case 'StaleVersion': {
        const by = [...team, ...authorsOf(plan)].find(({ id }) => id === result.changedBy);
        return by && result.changedAt !== null
          ? say('signing.stale', { name: by.name, at: moment(result.changedAt) })
          : say('signing.changedMeanwhile');
      }
      case 'PlanIncomplete':
        return say('signing.incomplete', { items: result.missing.map(({ number }) => number).join(', ') });
      case 'PlanSignerRefused':
        return `${say(`signing.refusal.${result.why}`)} (${lawText(words, [result.law])})`;
    }
  };

  const sayFailure = (failure: Failure): string => {
    const { field, reason, section } = failure;
    const isNoSuchDay = field === 'input.agreedOn' && reason === 'range' && section !== undefined;
    return isNoSuchDay
      ? say('signing.dayRange', { law: lawText(words, [section]) })
      : failureText(words, failure);
  };

  /** @returns true when it was signed */
  const accept = (outcome: ChangeOutcome<Result>): boolean => {
    const refused = outcome.kind === 'failed' ? sayFailure(outcome.failure) : explain(outcome.result);
    setRefusal(refused);
    return refused === null;
  };
  return { refusal, accept };
}

/** Whoever left the team may still have been the last to write. */
const authorsOf = ({ texts, goals, plannedServices, responsibilities }: Plan): Author[] =>
  [...texts, ...goals, ...plannedServices, ...responsibilities].map(({ updatedBy }) => updatedBy);
