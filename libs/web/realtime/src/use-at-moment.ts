import { useEffect, useEffectEvent } from 'react';

/** The longest wait a timer can hold, in milliseconds. */
const LONGEST_MS = 2_147_483_647;
/** Clocks of devices go a little wrong: the server is asked when it surely has come there too. */
const SLACK_MS = 2_000;

/**
 * Calls once when a moment comes that the server told beforehand: what is shown turns then though nobody does anything.
 * @param moment ISO 8601; null where there is none
 */
export function useAtMoment(moment: string | null, onMoment: () => void): void {
  const call = useEffectEvent(onMoment);
  useEffect(() => {
    if (moment === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = Date.parse(moment) + SLACK_MS - Date.now();
      timer = setTimeout(
        () => (left > LONGEST_MS ? wait() : call()),
        Math.min(Math.max(left, 0), LONGEST_MS),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [moment]);
}
