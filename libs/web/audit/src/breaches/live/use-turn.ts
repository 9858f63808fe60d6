import { useEffect, useEffectEvent } from 'react';

/** A limit is late only after its last moment. */
const PAST_IT_MS = 1_000;
/** The device's clock may be ahead of the server's, for which it has not come yet. */
const AGAIN_MS = 60_000;

/**
 * Asks again when the state of something on the screen turns by itself, and each minute from then on until the answer says a later moment.
 * @param turnsAt ISO 8601; null while nothing turns
 */
export function useTurn(turnsAt: string | null, onTurn: () => void): void {
  const turn = useEffectEvent(onTurn);
  useEffect(() => {
    if (turnsAt === null) return undefined;
    let timer = setTimeout(fire, Math.max(Date.parse(turnsAt) - Date.now(), 0) + PAST_IT_MS);
    function fire() {
      timer = setTimeout(fire, AGAIN_MS);
      turn();
    }
    return () => clearTimeout(timer);
  }, [turnsAt]);
}

/** The first of these moments (ISO 8601); null when there is none. */
export const firstOf = (moments: readonly (string | null)[]): string | null =>
  moments.flatMap((moment) => moment ?? []).toSorted()[0] ?? null;
