import { useRead, type Read } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useMemo } from 'react';
import { CaseFrameDocument } from './case.documents.js';
import { caseView } from './case-view.js';
import type { CaseOnPage } from './case-types.js';

/** The case and its team, kept fresh for as long as the component stands. */
export function useCase(caseId: string): Omit<Read<unknown>, 'data'> & { found: CaseOnPage | undefined } {
  const { isReady } = useLiveView(useMemo(() => caseView(caseId), [caseId]));
  const { data, ...read } = useRead({
    query: CaseFrameDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  return { ...read, found: data?.case };
}
