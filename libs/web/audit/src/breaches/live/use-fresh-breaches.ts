import type { AnyVariables } from '@urql/core';
import { useEffect, useMemo } from 'react';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useGathered, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { dataBreachesView } from './breaches-view.js';

/** Reads something of the register, and reads it again when an officer changed it. */
export function useFreshBreaches<Data, Variables extends AnyVariables>({
  isPaused = false,
  ...options
}: ReadOptions<Data, Variables>): Read<Data> {
  const meId = useMe().professional.id;
  const { hear, keep } = useGathered();
  const { isReady } = useLiveView(useMemo(() => dataBreachesView(meId, hear), [meId, hear]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  const { reread } = read;
  useEffect(() => {
    if (!isPaused) keep(reread);
  }, [isPaused, keep, reread]);
  return read;
}
