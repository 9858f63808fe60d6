import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useGraphql } from '@rinnalla/web-graphql';
import { Live, LiveProvider, SocketLine } from '@rinnalla/web-realtime';
import { useSession } from '@rinnalla/web-session';

/** One live connection for the stay. A locked screen hears nothing; unlocked, it catches up. */
export function LiveRuntime({ children }: { children: ReactNode }) {
  const client = useGraphql();
  const { isLocked, lock } = useSession();
  const live = useMemo(() => new Live({ client, line: new SocketLine(), sessionLost: lock }), [client, lock]);
  const wasLocked = useRef(isLocked);

  useEffect(() => {
    if (wasLocked.current === isLocked) return;
    wasLocked.current = isLocked;
    if (isLocked) live.pause();
    else live.resume();
  }, [live, isLocked]);

  return <LiveProvider live={live}>{children}</LiveProvider>;
}
