import { useEffect, useEffectEvent, useRef } from 'react';
import type { StreamName } from '@rinnalla/contracts';
import { useLive } from './live-provider.js';
import { isStreamName } from './use-live-view.js';

/**
 * For streams that only an answer names: they are joined after it was read, and what happened in between is told by no event. Reads
 * once more when they are joined; not for those that were joined already. Call it after the `useLiveView` that follows them.
 */
export function useRereadWhenJoined(streams: readonly StreamName[], reread: () => void): void {
  const live = useLive();
  const names = streams.join(' ');
  const isOpen = useRef(true);
  const handleJoined = useEffectEvent(() => {
    if (isOpen.current) reread();
  });

  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  // Not taken back when the names change: the read that changed them may be older than the joining.
  useEffect(() => {
    const late = names
      .split(' ')
      .filter(isStreamName)
      .filter((stream) => !live.areJoined([stream]));
    if (late.length > 0) void live.joined(late).then(() => handleJoined());
  }, [live, names]);
}
