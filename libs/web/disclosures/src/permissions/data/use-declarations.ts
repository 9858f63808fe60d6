import { useRead, type Read } from '@rinnalla/web-graphql';
import { useLiveView } from '@rinnalla/web-realtime';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CaseWithDeclarations } from './declaration-types.js';
import { CaseDeclarationsDocument } from './declarations.documents.js';
import { declarationsView } from './declarations-view.js';

/** What the clients of a case permit and deny, kept fresh for as long as the component stands. */
export function useDeclarations(
  caseId: string,
): Omit<Read<unknown>, 'data'> & { found: CaseWithDeclarations | undefined } {
  const { askAgain, keep } = useNewest();
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

/** One function between renders, as a view needs it, that asks by the newest way to ask. */
function useNewest() {
  const newest = useRef<() => void>(() => undefined);
  const keep = useCallback((ask: () => void) => {
    newest.current = ask;
  }, []);
  const askAgain = useCallback(() => newest.current(), []);
  return { askAgain, keep };
}
