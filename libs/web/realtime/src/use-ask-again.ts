import { useCallback, useRef } from 'react';

/**
 * One function between renders, as a live view needs it, that asks by the newest way to ask.
 * @returns `askAgain` for the view, and `keep`, to be called in an effect with each new way
 */
export function useAskAgain(): { askAgain: () => void; keep: (ask: () => void) => void } {
  const newest = useRef<() => void>(() => undefined);
  const keep = useCallback((ask: () => void) => {
    newest.current = ask;
  }, []);
  const askAgain = useCallback(() => newest.current(), []);
  return { askAgain, keep };
}
