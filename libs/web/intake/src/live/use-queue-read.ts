import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useMemo, useState } from 'react';
import { useRead, type Read } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView, useRereadWhenJoined } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { intakeView } from './intake-view.js';

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
  const { askAgain, keep } = useAskAgain();
  const view = useMemo(
    () =>
      intakeView(
        id,
        streams.split(' ').filter((one) => one !== ''),
        askAgain,
      ),
    [id, streams, askAgain],
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
    if (!isPaused) keep(read.reread);
  }, [isPaused, keep, read.reread]);
  const told = read.data ? streamIdsOf(read.data).join(' ') : streams;
  if (told !== streams) setStreams(told);
  return read;
}
