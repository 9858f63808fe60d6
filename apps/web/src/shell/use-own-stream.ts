import { useMemo } from 'react';
import { useLiveView } from '@rinnalla/web-realtime';
import { ownView, useMe } from '@rinnalla/web-session';

/** Keeps the person's own things fresh on every page. */
export function useOwnStream(): void {
  const { id } = useMe();
  useLiveView(useMemo(() => ownView(id), [id]));
}
