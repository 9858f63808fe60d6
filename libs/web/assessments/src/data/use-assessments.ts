import { useRead, type Read } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useEffect, useMemo } from 'react';
import { assessmentView } from '../live/assessment-kinds.js';
import { CaseAssessmentsDocument } from './assessment.documents.js';
import type { CaseOnPage } from './assessment-types.js';

/** The assessments of a case, kept fresh for as long as the component stands. */
export function useAssessments(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseOnPage | undefined } {
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => assessmentView(caseId, askAgain), [caseId, askAgain]));
  const { data, ...read } = useRead({
    query: CaseAssessmentsDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  useEffect(() => keep(read.reread), [keep, read.reread]);
  return { ...read, found: data?.case };
}
