import { useEffect, useEffectEvent } from 'react';
import type { LiveEvent } from '@rinnalla/contracts';
import type { EventBell } from './event-bell.js';

/** One change comes on several streams, and changes come in bursts: they are gathered for this many milliseconds, at most. */
const GATHER_MS = 150;

/** Hears what the bell rings, gathered; one change is heard once. */
export function useGathered(bell: EventBell, hear: (events: readonly LiveEvent[]) => void): void {
  const handle = useEffectEvent(hear);
  useEffect(() => {
    const gathered = new Map<string, LiveEvent>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = bell.listen((event) => {
      gathered.set(`${event.refId} ${event.type} ${String(event.version)}`, event);
      timer ??= setTimeout(() => {
        timer = undefined;
        const events = [...gathered.values()];
        gathered.clear();
        handle(events);
      }, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [bell]);
}
