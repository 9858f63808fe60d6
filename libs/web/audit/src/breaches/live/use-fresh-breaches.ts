import type { AnyVariables } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useRead, type Read, type ReadOptions } from '@rinnalla/web-graphql';
import { useAskAgain, useLiveView } from '@rinnalla/web-realtime';
import { useMe } from '@rinnalla/web-session';
import { dataBreachesView } from './breaches-view.js';

/** Several changes may come at once: they are gathered for this many milliseconds. */
const GATHER_MS = 150;

/** Reads something of the register, and reads it again when an officer changed it. */
export function useFreshBreaches<Data, Variables extends AnyVariables>({
  isPaused = false,
  ...options
}: ReadOptions<Data, Variables>): Read<Data> {
  const meId = useMe().professional.id;
  const { askAgain, keep } = useAskAgain();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hear = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      askAgain();
    }, GATHER_MS);
  }, [askAgain]);
  const { isReady } = useLiveView(useMemo(() => dataBreachesView(meId, hear), [meId, hear]));
  const read = useRead<Data, Variables>({ ...options, isPaused: isPaused || !isReady });
  const { reread } = read;
  useEffect(() => {
    if (!isPaused) keep(reread);
  }, [isPaused, keep, reread]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return read;
}
