import { useState } from 'react';
import type { Change } from '@rinnalla/web-graphql';
import { showToast } from '@rinnalla/web-ui';
import { problemOf, type ConsultationResult, type Problem } from '../problems/problem.js';

/** Writes, corrects or withdraws a message, with what came of it. */
export function useMessageWrite<Input>(
  { send, isSending }: Change<Input, ConsultationResult>,
  doneText: string,
) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const write = async (input: Omit<Input, 'mutationId'>) => {
    setProblem(null);
    const found = problemOf(await send(input));
    setProblem(found);
    if (found === null) showToast({ text: doneText });
    return found === null;
  };
  return { write, problem, isSending };
}
