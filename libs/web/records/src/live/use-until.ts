import { useEffect, useEffectEvent, useState } from 'react';

/** The longest wait a timer can hold, in milliseconds. */
const LONGEST_MS = 2_147_483_647;

/**
 * Whether a stated purpose still holds on this screen. At its end what it opened is dropped at once, before the server says so.
 * @param validUntil ISO 8601; null where nothing was stated
 * @param onEnd called once when the end comes
 */
export function useUntil(validUntil: string | null, onEnd: () => void): boolean {
  const [endedAt, setEndedAt] = useState<string | null>(null);
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (validUntil === null) return undefined;
    const left = Math.min(Math.max(Date.parse(validUntil) - Date.now(), 0), LONGEST_MS);
    const timer = setTimeout(() => {
      setEndedAt(validUntil);
      end();
    }, left);
    return () => clearTimeout(timer);
  }, [validUntil]);
  return validUntil !== null && endedAt !== validUntil;
}
