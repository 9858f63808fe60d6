import { useEffect } from 'react';

/** Where a browser has no idle callbacks, this many milliseconds after the part that leads there was drawn. */
const LATER_MS = 1_500;

/**
 * Loads, in an idle moment, what the next press may open. A load that fails here is tried again by the press itself, and tells then.
 * @param load the same function between renders
 */
export function useIdlePreload(load: () => Promise<unknown>): void {
  useEffect(() => {
    const begin = () => void load().catch(() => undefined);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, LATER_MS);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(begin, { timeout: LATER_MS });
    return () => cancelIdleCallback(handle);
  }, [load]);
}
