import type { AnyVariables } from '@urql/core';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView, type LiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { useEffect, useMemo } from 'react';

/** What to follow on one's own stream, and when to ask again. */
export type ViewOf = (id: string, changed: () => void) => LiveView;

/** Reads, and again, whole, when the view hears of a change. @param viewOf the same one with every render */
export function useFreshRead<Data, Variables extends AnyVariables>(
  viewOf: ViewOf,
  options: Omit<ReadOptions<Data, Variables>, 'isPaused'>,
): Read<Data> {
  const { id } = useMe();
  const { askAgain, keep } = useAskAgain();
  const { isReady } = useLiveView(useMemo(() => viewOf(id, askAgain), [viewOf, id, askAgain]));
  const read = useRead<Data, Variables>({ ...options, isPaused: !isReady });
  useEffect(() => keep(read.reread), [keep, read.reread]);
  return read;
}
