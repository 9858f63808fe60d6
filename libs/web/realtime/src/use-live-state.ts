import { useEffect, useSyncExternalStore } from 'react';
import type { Viewer } from '@rinnalla/contracts';
import type { Freshness } from './freshness.js';
import { useLive } from './live-provider.js';

/** Whether what is on the screen is true now. */
export function useFreshness(): Freshness {
  const { freshness } = useLive();
  return useSyncExternalStore(freshness.subscribe, freshness.read);
}

/** Everyone who looks at the case now, oneself included. */
export function usePresence(caseId: string): readonly Viewer[] {
  const { presence } = useLive();
  return useSyncExternalStore(presence.subscribe, () => presence.at(caseId));
}

/**
 * Tells colleagues that this screen looks at a case, and in which plan section it writes.
 * @param writing the section as `planId:item:voice`, or null when only looking
 */
export function useLook(caseId: string, writing: string | null = null): void {
  const live = useLive();
  useEffect(() => {
    live.look({ caseId, writing });
  }, [live, caseId, writing]);
  useEffect(() => () => live.look(null), [live, caseId]);
}
