import { useState } from 'react';
import { useTexts } from '@rinnalla/web-i18n';
import type { Change } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import type { Move } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { problemOf, type ConsultationResult, type Problem } from '../problems/problem.js';

export interface MoveHandle<Input> {
  /** Sends the move and tells that it was made. @returns false when it was not; `problem` then says why */
  readonly make: (input: Omit<Input, 'mutationId'>) => Promise<boolean>;
  readonly problem: Problem | null;
  readonly isSending: boolean;
  readonly forget: () => void;
}

/** One move of a consultation, with what came of it. */
export function useMove<Input>(
  move: Move,
  { send, isSending }: Change<Input, ConsultationResult>,
): MoveHandle<Input> {
  const say = useTexts(consultationTexts);
  const [problem, setProblem] = useState<Problem | null>(null);

  const make = async (input: Omit<Input, 'mutationId'>) => {
    setProblem(null);
    const found = problemOf(await send(input));
    setProblem(found);
    if (found === null) showToast({ text: say(`done.${move}`) });
    return found === null;
  };
  return { make, problem, isSending, forget: () => setProblem(null) };
}
