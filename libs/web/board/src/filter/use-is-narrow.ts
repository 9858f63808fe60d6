import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia?.('(max-width: 720px)');

/** A phone's width: there the choices fold away, so that the cases come first. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = query();
      media?.addEventListener('change', listener);
      return () => media?.removeEventListener('change', listener);
    },
    () => query()?.matches ?? false,
  );
