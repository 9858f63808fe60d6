import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useChange } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { ClaimConsultationDocument } from '../data/claimant-moves.documents.js';
import { usePersonWords } from '../data/use-person-words.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { problemOf, type Problem } from '../problems/problem.js';

/** Claims straight from the list; why it failed is told in a toast, for there is no form to stand beside. */
export function useClaimByKey(onClaimed: (id: string) => void): (id: string) => Promise<void> {
  const say = useTexts(consultationTexts);
  const { send } = useChange(ClaimConsultationDocument);
  const wordProblem = useProblemLine();
  return async (consultationId) => {
    const problem = problemOf(await send({ consultationId }));
    if (problem) {
      showToast({ text: wordProblem(problem), tone: 'warning' });
      return;
    }
    showToast({ text: say('done.claim') });
    onClaimed(consultationId);
  };
}

function useProblemLine(): (problem: Problem) => string {
  const say = useTexts(consultationTexts);
  const words = useWords();
  const wordPerson = usePersonWords();
  return (problem) => {
    if (problem.kind === 'failed') return failureText(words, problem.failure);
    if (problem.kind === 'moved_on')
      return `${say('problem.moved')}. ${say('problem.status')}: ${words.consultationStatus[problem.status]}`;
    if (problem.kind !== 'already_claimed') return say('problem.stale');
    const { name, post } = wordPerson(problem.by);
    return `${say('problem.alreadyClaimed')}. ${say('problem.claimedBy')}: ${name}, ${post}`;
  };
}
