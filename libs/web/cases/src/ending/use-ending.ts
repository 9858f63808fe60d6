import type { CaseEndingQuery } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import { CaseEndingDocument } from './ending.documents.js';
import { endingView } from './ending-view.js';

export type Ending = NonNullable<CaseEndingQuery['case']['ending']>;
export type EndingCheck = Ending['endingChecks'][number];

/** The proposed end of a case, kept fresh for as long as the component stands; null while none is proposed. */
export function useEnding(caseId: string): Ending | null {
  const { data } = useFreshRead({
    of: caseId,
    viewOf: endingView,
    gatherMs: 0,
    query: CaseEndingDocument,
    variables: { caseId },
  });
  return data?.case.ending ?? null;
}
