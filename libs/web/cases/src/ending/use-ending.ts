import { useRead, type CaseEndingQuery } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useEffect, useMemo } from 'react';
import { CaseEndingDocument } from './ending.documents.js';
import { endingView } from './ending-view.js';

export type Ending = NonNullable<CaseEndingQuery['case']['ending']>;
export type EndingCheck = Ending['endingChecks'][number];

/** The proposed end of a case, kept fresh for as long as the component stands; null while none is proposed. */
export function useEnding(caseId: string): Ending | null {
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => endingView(caseId, askAgain), [caseId, askAgain]));
  const { data, reread } = useRead({ query: CaseEndingDocument, variables: { caseId }, isPaused: !isReady });
  useEffect(() => keep(reread), [keep, reread]);
  return data?.case.ending ?? null;
}
