import type { Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import type { CaseWithDecisions } from './decision-types.js';
import { CaseDecisionsDocument } from './decisions.documents.js';
import { decisionsView } from './decisions-view.js';

/** Decisions of a case, kept fresh for as long as the component stands. */
export function useDecisions(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseWithDecisions | undefined } {
  const { data, ...read } = useFreshRead({
    of: caseId,
    viewOf: decisionsView,
    gatherMs: 0,
    query: CaseDecisionsDocument,
    variables: { caseId },
  });
  return { ...read, found: data?.case };
}
