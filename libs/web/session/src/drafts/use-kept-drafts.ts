import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../session-context.js';
import type { KeptDraft } from './drafts.js';

export interface KeptDrafts {
  /** Null until it is known. */
  readonly kept: readonly KeptDraft[] | null;
  readonly remove: (key: string) => void;
}

/** The reader's drafts as they are now, the latest first. */
export function useKeptDrafts(): KeptDrafts {
  const { drafts } = useSession();
  const [kept, setKept] = useState<readonly KeptDraft[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    void drafts.all().then((found) => {
      if (isOpen) setKept(found);
    });
    return () => {
      isOpen = false;
    };
  }, [drafts]);

  const remove = useCallback(
    (key: string) => {
      void drafts.remove(key);
      setKept((before) => before?.filter((draft) => draft.key !== key) ?? null);
    },
    [drafts],
  );
  return { kept, remove };
}
