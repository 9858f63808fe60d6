import type { AnyVariables } from '@urql/core';
import { useEffect, useMemo } from 'react';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import type { LiveView } from './live-view.js';
import { useAskAgain } from './use-ask-again.js';
import { useLiveView } from './use-live-view.js';

export interface FreshReadOptions<Data, Variables extends AnyVariables> extends ReadOptions<Data, Variables> {
  /** Whose events have it read again, whole: the case or the reader. */
  readonly of: string;
  /** What to follow, and when to ask again; the same one with every render. */
  readonly viewOf: (of: string, changed: () => void) => LiveView;
  /** As in `useAskAgain`. */
  readonly gatherMs?: number;
}

/** Reads what the server puts together, and reads it again, whole, when an event says that it may have changed. */
export function useFreshRead<Data, Variables extends AnyVariables>({
  of,
  viewOf,
  gatherMs,
  isPaused = false,
  ...options
}: FreshReadOptions<Data, Variables>): Read<Data> {
  const { askAgain, keep } = useAskAgain(gatherMs);
  const { isReady } = useLiveView(useMemo(() => viewOf(of, askAgain), [of, viewOf, askAgain]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  const { reread } = read;
  useEffect(() => {
    if (!isPaused) keep(reread);
  }, [isPaused, keep, reread]);
  return read;
}
