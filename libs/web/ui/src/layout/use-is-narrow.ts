import { useSyncExternalStore } from 'react';

/** Null where nothing is drawn, as in tests: there it is as wide as can be. */
const phone = 'matchMedia' in window ? window.matchMedia('(max-width: 720px)') : null;

const subscribe = (listener: () => void): (() => void) => {
  phone?.addEventListener('change', listener);
  return () => phone?.removeEventListener('change', listener);
};

/** A phone's width: there what few need folds away, so that the work itself comes first. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone?.matches ?? false);
