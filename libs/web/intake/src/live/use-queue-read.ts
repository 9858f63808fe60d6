import type { TypedDocumentNode } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRead, type Read } from '@rinnalla/web-graphql';
import { useLiveView, useRereadWhenJoined } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { intakeView } from './intake-view.js';

/** One change comes on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 150;
const NONE = {};

interface QueueReadOptions<Data> {
  readonly query: TypedDocumentNode<Data, Record<string, never>>;
  readonly streamIdsOf: (data: Data) => readonly string[];
  readonly isPaused: boolean;
}

/** Reads what the queues hold, and again when one of them changes; only the first answer tells which queues there are. */
export function useQueueRead<Data>({ query, streamIdsOf, isPaused }: QueueReadOptions<Data>): Read<Data> {
  const { id } = useMe().professional;
  const [streams, setStreams] = useState('');
  const latest = useRef<() => void>(() => undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hear = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      latest.current();
    }, GATHER_MS);
  }, []);
  const view = useMemo(
    () =>
      intakeView(
        id,
        streams.split(' ').filter((one) => one !== ''),
        hear,
      ),
    [id, streams, hear],
  );
  const { isReady } = useLiveView(view);
  const read = useRead<Data, Record<string, never>>({
    query,
    variables: NONE,
    isPaused: isPaused || (!isReady && streams === ''),
  });
  useRereadWhenJoined(
    view.streams.filter((stream) => stream.startsWith('intake:')),
    read.reread,
  );
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
  const told = read.data ? streamIdsOf(read.data).join(' ') : streams;
  if (told !== streams) setStreams(told);
  return read;
}
