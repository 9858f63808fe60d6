import { useRead, type Read } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useEffect, useMemo } from 'react';
import type { CaseWithDeclarations } from './declaration-types.js';
import { CaseDeclarationsDocument } from './declarations.documents.js';
import { declarationsView } from './declarations-view.js';

/** What the clients of a case permit and deny, kept fresh for as long as the component stands. */
export function useDeclarations(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseWithDeclarations | undefined } {
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => declarationsView(caseId, askAgain), [caseId, askAgain]));
  const { data, ...read } = useRead({
    query: CaseDeclarationsDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  const { reread } = read;
  useEffect(() => keep(reread), [keep, reread]);
  return { ...read, found: data?.case };
}
