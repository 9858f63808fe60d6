import { useCallback, useEffect, useRef } from 'react';
import { useAskAgain } from './use-ask-again.js';

/** One change comes on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 150;

/** As `useAskAgain`, and asks once for what is heard within a moment. */
export function useGathered(): { hear: () => void; keep: (ask: () => void) => void } {
  const { askAgain, keep } = useAskAgain();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hear = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      askAgain();
    }, GATHER_MS);
  }, [askAgain]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return { hear, keep };
}
