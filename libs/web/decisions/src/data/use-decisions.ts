import { useRead, type Read } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useEffect, useMemo } from 'react';
import type { CaseWithDecisions } from './decision-types.js';
import { CaseDecisionsDocument } from './decisions.documents.js';
import { decisionsView } from './decisions-view.js';

/** Decisions of a case, kept fresh for as long as the component stands. */
export function useDecisions(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseWithDecisions | undefined } {
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => decisionsView(caseId, askAgain), [caseId, askAgain]));
  const { data, ...read } = useRead({
    query: CaseDecisionsDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  return { ...read, found: data?.case };
}
