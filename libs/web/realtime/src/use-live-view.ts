import { useEffect, useState } from 'react';
import type { StreamName } from '@rinnalla/contracts';
import type { LiveView } from './live-view.js';
import { useLive } from './live-provider.js';

/** How long a screen waits for its streams before it reads without them. */
const PATIENCE_MS = 400;

/**
 * Follows a view for as long as the component stands. Give it a view that stays the same between renders (`useMemo`).
 * @returns `isReady`: read now, and nothing falls between the read and the first event
 */
export function useLiveView(view: LiveView): { isReady: boolean } {
  const live = useLive();
  const [ready, setReady] = useState<LiveView | null>(() => (live.areJoined(view.streams) ? view : null));

  useEffect(() => {
    let isOpen = true;
    const close = live.open(view);
    void live.whenReadable(view.streams, PATIENCE_MS).then(() => {
      if (isOpen) setReady(view);
    });
    return () => {
      isOpen = false;
      close();
    };
  }, [live, view]);

  // Compared by streams: a view that only sees other records needs no new joining.
  return { isReady: ready === view || (ready !== null && haveSameStreams(ready, view)) };
}

const haveSameStreams = (one: LiveView, other: LiveView): boolean =>
  one.streams.length === other.streams.length &&
  one.streams.every((stream) => other.streams.includes(stream));

export const isStreamName = (name: string): name is StreamName => name.includes(':');
