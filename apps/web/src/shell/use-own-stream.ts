import { useMemo } from 'react';
import { useLiveView, type LiveView } from '@rinnalla/web-realtime';
import { availabilityKind, useMe } from '@rinnalla/web-session';

/** What concerns the person themselves, on whatever page they are: their own switch, turned in another window. */
export function useOwnStream(): void {
  const { id } = useMe();
  const view = useMemo<LiveView>(
    () => ({
      streams: [`user:${id}`],
      kinds: [availabilityKind],
      wants: (event) =>
        event.refKind === 'availability' && event.refId === id ? [{ kind: 'availability', id }] : [],
    }),
    [id],
  );
  useLiveView(view);
}
