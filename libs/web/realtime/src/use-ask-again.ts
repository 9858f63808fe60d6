import { useCallback, useEffect, useRef } from 'react';

/** One change comes on several streams: they are gathered for this many milliseconds. */
const GATHER_MS = 150;

/**
 * One function between renders, as a live view needs it, that asks by the newest way to ask; once for what is heard within a moment.
 * @param gatherMs how long that moment lasts, in milliseconds from the first that is heard; with 0 each is asked for at once
 * @returns `askAgain` for the view, and `keep`, to be called in an effect with each new way
 */
export function useAskAgain(gatherMs = GATHER_MS): { askAgain: () => void; keep: (ask: () => void) => void } {
  const newest = useRef<() => void>(() => undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const keep = useCallback((ask: () => void) => {
    newest.current = ask;
  }, []);
  const askAgain = useCallback(() => {
    if (gatherMs === 0) {
      newest.current();
      return;
    }
    timer.current ??= setTimeout(() => {
      timer.current = null;
      newest.current();
    }, gatherMs);
  }, [gatherMs]);
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return { askAgain, keep };
}
