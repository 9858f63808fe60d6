import { useEffect, useEffectEvent } from 'react';
import type { EventBell } from './event-bell.js';

/** Changes come in bursts, and one change on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 250;

/** Hears once what the bell rings within a moment. */
export function useGathered(bell: EventBell, hear: () => void): void {
  const handle = useEffectEvent(hear);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = bell.listen(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        handle();
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [bell]);
}
