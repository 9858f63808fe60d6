import { useSyncExternalStore } from 'react';

const minute = 60_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | null = null;

const tick = () => {
  now = Date.now();
  for (const listener of listeners) listener();
};

/** One timer for all times on the page; it rests when no time is shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    now = Date.now();
    timer = setInterval(tick, minute);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** The present moment in milliseconds since 1970, renewed once a minute. */
export const useMinuteClock = (): number =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
