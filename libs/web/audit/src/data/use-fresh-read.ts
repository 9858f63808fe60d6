import type { AnyVariables } from '@urql/core';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useGathered, useLiveView, type LiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { useEffect, useMemo } from 'react';

/** What to follow on the officer's own stream, and when to ask again. */
export type ViewOf = (meId: string, changed: () => void) => LiveView;

/** Reads, and again, whole, when an officer changed something of it. @param viewOf the same one with every render */
export function useFreshRead<Data, Variables extends AnyVariables>(
  viewOf: ViewOf,
  { isPaused = false, ...options }: ReadOptions<Data, Variables>,
): Read<Data> {
  const meId = useMe().professional.id;
  const { hear, keep } = useGathered();
  const { isReady } = useLiveView(useMemo(() => viewOf(meId, hear), [viewOf, meId, hear]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  const { reread } = read;
  useEffect(() => {
    if (!isPaused) keep(reread);
  }, [isPaused, keep, reread]);
  return read;
}
