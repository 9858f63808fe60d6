import { useEffect, useEffectEvent } from 'react';

/** The longest wait a timer can hold, in milliseconds. */
const LONGEST_MS = 2_147_483_647;
/** Clocks of devices go a little wrong: the server is asked when it surely has come there too. */
const SLACK_MS = 1_000;
/** The device's clock may be ahead by more: then the moment has not come for the server yet. */
const AGAIN_MS = 60_000;

/**
 * Calls when a moment comes that the server told beforehand, and each minute from then on until it tells another: what is shown turns then
 * though nobody does anything.
 * @param moment ISO 8601; null where there is none
 */
export function useAtMoment(moment: string | null, onMoment: () => void): void {
  const call = useEffectEvent(onMoment);
  useEffect(() => {
    if (moment === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (least: number) => {
      const left = Math.max(Date.parse(moment) + SLACK_MS - Date.now(), least);
      timer = setTimeout(() => (left > LONGEST_MS ? wait(0) : fire()), Math.min(left, LONGEST_MS));
    };
    const fire = () => {
      wait(AGAIN_MS);
      call();
    };
    wait(0);
    return () => clearTimeout(timer);
  }, [moment]);
}

/** The first of these moments (ISO 8601); null when there is none. */
export const firstMoment = (moments: readonly (string | null)[]): string | null =>
  moments.flatMap((moment) => moment ?? []).toSorted()[0] ?? null;
