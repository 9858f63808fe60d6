import type { AnyVariables } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useLiveView, type LiveView } from '@rinnalla/web-realtime';

/** One change comes on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 150;

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
  const latest = useRef<() => void>(() => undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hear = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      latest.current();
    }, GATHER_MS);
  }, []);
  const { isReady } = useLiveView(useMemo(() => viewOf(of, hear), [of, viewOf, hear]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  useEffect(() => {
    if (!isPaused) latest.current = read.reread;
  }, [isPaused, read.reread]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return read;
}
