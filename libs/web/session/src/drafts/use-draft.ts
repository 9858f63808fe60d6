import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session-context.js';
import { useDraftPlace } from './draft-place.js';
import type { Draft, DraftFields } from './drafts.js';

export interface DraftHandle {
  /** What was found on opening; undefined until that is known, null when there is none. Put it into the form, then type on. */
  readonly restored: Draft | null | undefined;
  /** The restored draft was begun on another version than the one shown now. */
  readonly isOutdated: boolean;
  /** Call on every keystroke: saved within 300 ms, on leaving the page, and on a time-out. */
  readonly keep: (fields: DraftFields) => void;
  /** Call when the text has been sent, or thrown away on purpose. */
  readonly drop: () => void;
}

const DEBOUNCE_MS = 250;

/**
 * Keeps half-typed text through reload, time-out, a lost right and a colleague's change.
 * @param key what it is a draft of, such as `plan:{caseId}:3:client`; without names
 * @param serverVersion version of the record being changed, null for something new
 */
export function useDraft(key: string, serverVersion: number | null = null): DraftHandle {
  const { drafts } = useSession();
  const about = useDraftPlace();
  const [found, setFound] = useState<{ key: string; draft: Draft | null } | null>(null);
  const waiting = useRef<DraftFields | null>(null);
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
    const fields = waiting.current;
    waiting.current = null;
    if (fields) await drafts.save(key, { fields, serverVersion, savedAt: new Date().toISOString(), about });
  }, [drafts, key, serverVersion, about]);

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
    (fields: DraftFields) => {
      waiting.current = fields;
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
  const isOutdated = (restored ?? null) !== null && restored?.serverVersion !== serverVersion;
  return useMemo(() => ({ restored, isOutdated, keep, drop }), [restored, isOutdated, keep, drop]);
}
