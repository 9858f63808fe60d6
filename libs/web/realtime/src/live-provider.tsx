import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Live } from './live.js';

const LiveContext = createContext<Live | null>(null);

export interface LiveProviderProps {
  live: Live;
  children: ReactNode;
}

/** Runs the live connection while it stands, and wakes it when the page or the network comes back. */
export function LiveProvider({ live, children }: LiveProviderProps) {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible') live.wake();
    };
    live.start();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    window.addEventListener('pageshow', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
      window.removeEventListener('pageshow', wake);
      live.stop();
    };
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('LiveProvider is missing');
  return live;
}
