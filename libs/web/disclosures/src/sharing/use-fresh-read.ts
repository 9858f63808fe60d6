import type { AnyVariables } from '@urql/core';
import { useEffect, useMemo } from 'react';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useGathered, useLiveView, type LiveView } from '@rinnalla/web-realtime';

export interface FreshReadOptions<Data, Variables extends AnyVariables> extends ReadOptions<Data, Variables> {
  /** Whose events have it read again, whole: the case or the reader. */
  readonly of: string;
  readonly viewOf: (of: string, changed: () => void) => LiveView;
}

/** Reads a list that the server puts together, and reads it again when an event says that it may have changed. */
export function useFreshRead<Data, Variables extends AnyVariables>({
  of,
  viewOf,
  isPaused = false,
  ...options
}: FreshReadOptions<Data, Variables>): Read<Data> {
  const { hear, keep } = useGathered();
  const { isReady } = useLiveView(useMemo(() => viewOf(of, hear), [of, viewOf, hear]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  useEffect(() => {
    if (!isPaused) keep(read.reread);
  }, [isPaused, keep, read.reread]);
  return read;
}
