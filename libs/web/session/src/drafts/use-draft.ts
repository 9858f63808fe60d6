import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session-context.js';
import { useDraftPlace } from './draft-place.js';
import type { Draft, DraftFields } from './drafts.js';

/** The record as it stood when the writing began: that decides whether a saving is stale. */
export interface DraftBegun {
  readonly version: number;
  readonly standing?: DraftFields;
}

export interface DraftHandle {
  /** What was found on opening; undefined until that is known, null when there is none. Put it into the form, then type on. */
  readonly restored: Draft | null | undefined;
  /**
   * Call on every keystroke: saved within 300 ms, on leaving the page, and on a time-out.
   * @param begun what the writing began from, where it changes a record that stands
   */
  readonly keep: (fields: DraftFields, begun?: DraftBegun | null) => void;
  /** Call when the text has been sent, or thrown away on purpose. */
  readonly drop: () => void;
}

const DEBOUNCE_MS = 250;

/**
 * Keeps half-typed text through reload, time-out, a lost right and a colleague's change.
 * @param key what it is a draft of, such as `plan:{caseId}:3:client`; without names
 */
export function useDraft(key: string): DraftHandle {
  const { drafts } = useSession();
  const about = useDraftPlace();
  const [found, setFound] = useState<{ key: string; draft: Draft | null } | null>(null);
  const waiting = useRef<Pick<Draft, 'fields' | 'serverVersion' | 'standing'> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let isOpen = true;
    void drafts.find(key).then((draft) => {
      if (isOpen) setFound({ key, draft });
    });
    return () => {
      isOpen = false;
    };
  }, [drafts, key]);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    waiting.current = null;
    if (typed) await drafts.save(key, { ...typed, savedAt: new Date().toISOString(), about });
  }, [drafts, key, about]);

  useEffect(() => {
    const saveNow = () => void save();
    const removePending = drafts.addPending(save);
    window.addEventListener('pagehide', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      removePending();
      window.removeEventListener('pagehide', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
  }, [drafts, save]);

  const keep = useCallback(
    (fields: DraftFields, begun: DraftBegun | null = null) => {
      const { version: serverVersion = null, standing } = begun ?? {};
      waiting.current = { fields, serverVersion, ...(standing && { standing }) };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), DEBOUNCE_MS);
    },
    [save],
  );
  const drop = useCallback(() => {
    waiting.current = null;
    clearTimeout(timer.current);
    void drafts.remove(key);
  }, [drafts, key]);

  const restored = found?.key === key ? found.draft : undefined;
  return useMemo(() => ({ restored, keep, drop }), [restored, keep, drop]);
}
