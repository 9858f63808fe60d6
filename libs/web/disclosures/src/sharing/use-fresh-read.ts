import type { AnyVariables } from '@urql/core';
import { useEffect, useRef } from 'react';
import type { RecordKind, StreamName } from '@rinnalla/contracts';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useHeard } from './use-reread-on.js';

export interface FreshReadOptions<Data, Variables extends AnyVariables> extends ReadOptions<Data, Variables> {
  readonly stream: StreamName;
  /** Events of these kinds on the stream have it read again, whole. */
  readonly kinds: readonly RecordKind[];
}

/** Reads a list that the server puts together, and reads it again when an event says that it may have changed. */
export function useFreshRead<Data, Variables extends AnyVariables>({
  stream,
  kinds,
  isPaused = false,
  ...options
}: FreshReadOptions<Data, Variables>): Read<Data> {
  const reread = useRef<() => void>(() => undefined);
  const { isReady } = useHeard(stream, kinds, () => reread.current());
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  useEffect(() => {
    if (!isPaused) reread.current = read.reread;
  }, [isPaused, read.reread]);
  return read;
}
