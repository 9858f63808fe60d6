import type { Read } from '@rinnalla/web-graphql';
import { useFreshRead } from '@rinnalla/web-realtime';
import { assessmentView } from '../live/assessment-kinds.js';
import { CaseAssessmentsDocument } from './assessment.documents.js';
import type { CaseOnPage } from './assessment-types.js';

/** The assessments of a case, kept fresh for as long as the component stands. */
export function useAssessments(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseOnPage | undefined } {
  const { data, ...read } = useFreshRead({
    of: caseId,
    viewOf: assessmentView,
    gatherMs: 0,
    query: CaseAssessmentsDocument,
    variables: { caseId },
  });
  return { ...read, found: data?.case };
}
