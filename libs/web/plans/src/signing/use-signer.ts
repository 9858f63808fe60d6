import { useRead } from '@rinnalla/web-graphql';
import { useState } from 'react';
import { PlanSignerDocument } from '../data/plan-signing.documents.js';
import type { Plan, SignerProblem } from '../data/plan-types.js';

/**
 * Asks the server, and not what is known from before, whether the law lets the viewer sign; once for each time it is wanted, so that what
 * opens on the answer stays what it is.
 * @returns undefined until it is known; null when nothing stands in the way, or it could not be asked
 */
export function useSigner({ id, caseId }: Plan, isWanted: boolean): SignerProblem | null | undefined {
  const [answer, setAnswer] = useState<SignerProblem | null | undefined>(undefined);
  const { data, isLoading, isRefreshing } = useRead({
    query: PlanSignerDocument,
    variables: { caseId },
    isPaused: !isWanted,
  });
  if (!isWanted && answer !== undefined) setAnswer(undefined);
  if (isWanted && answer === undefined && !isLoading && !isRefreshing) {
    setAnswer(data?.case.plans?.find((plan) => plan.id === id)?.signingProblem ?? null);
  }
  return answer;
}
