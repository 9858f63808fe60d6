import { useEffect, useEffectEvent } from 'react';
import { useSession } from './session-context.js';

/** Hears the keys of the whole page. A locked screen hears none: what they do would be done behind the cover. */
export function usePageKeys(onKey: (event: KeyboardEvent) => void): void {
  const { isLocked } = useSession();
  const handleKey = useEffectEvent(onKey);
  useEffect(() => {
    if (isLocked) return undefined;
    const listen = (event: KeyboardEvent) => handleKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isLocked]);
}
