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
  const askAgain = useRef<() => void>(() => undefined);
  const ask = useCallback(() => askAgain.current(), []);
  const { isReady } = useLiveView(useMemo(() => declarationsView(caseId, ask), [caseId, ask]));
  const { data, ...read } = useRead({
    query: CaseDeclarationsDocument,
    variables: { caseId },
    isPaused: !isReady,
  });
  const { reread } = read;
  useEffect(() => {
    askAgain.current = reread;
  }, [reread]);
  return { ...read, found: data?.case };
}
