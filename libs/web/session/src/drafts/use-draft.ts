import { sendFrom, type SendingPlace } from '@rinnalla/web-graphql';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session-context.js';
import { useDraftPlace } from './draft-place.js';
import type { Draft, DraftFields, SentDraft } from './drafts.js';

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
   * @param sent what went out of it before, where it was dropped and is brought back
   */
  readonly keep: (fields: DraftFields, begun?: DraftBegun | null, sent?: SentDraft | null) => void;
  /** Call when the text has been sent, or thrown away on purpose. */
  readonly drop: () => void;
  /**
   * Sends what the draft holds, through a change that `run` sends before it first waits for anything. Until that is answered the draft
   * keeps its id: sent again, also after a reload, it is the same change, and is made once. Drop what was taken before `run` ends.
   */
  readonly send: <Result>(content: DraftContent, run: () => Promise<Result>) => Promise<Result>;
  /** What went out of it, and has no answer. */
  readonly sent: SentDraft | null;
}

export interface DraftContent {
  readonly fields: DraftFields;
  readonly begun?: DraftBegun | null;
  /** Nothing was typed: it is no draft, and is none again after an answer. */
  readonly isUntouched?: boolean;
}

type Typed = Pick<Draft, 'fields' | 'serverVersion' | 'standing'>;

const DEBOUNCE_MS = 250;

/**
 * Keeps half-typed text through reload, time-out, a lost right and a colleague's change.
 * @param key what it is a draft of, such as `plan:{caseId}:3:client`; without names
 */
export function useDraft(key: string): DraftHandle {
  const { drafts } = useSession();
  const about = useDraftPlace();
  const [found, setFound] = useState<{ key: string; draft: Draft | null } | null>(null);
  const [sending, setSending] = useState<{ key: string; sent: SentDraft | null } | null>(null);
  const outgoing = useRef<SentDraft | null>(null);
  const latest = useRef<Typed | null>(null);
  const waiting = useRef<Typed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const setSent = useCallback(
    (sent: SentDraft | null) => {
      outgoing.current = sent;
      setSending({ key, sent });
    },
    [key],
  );

  useEffect(() => {
    let isOpen = true;
    outgoing.current = null;
    latest.current = null;
    void drafts.find(key).then((draft) => {
      if (!isOpen) return;
      outgoing.current ??= draft?.sent ?? null;
      setFound({ key, draft });
    });
    return () => {
      isOpen = false;
    };
  }, [drafts, key]);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const typed = waiting.current;
    waiting.current = null;
    const sent = outgoing.current;
    if (!typed) return;
    await drafts.save(key, { ...typed, ...(sent && { sent }), savedAt: new Date().toISOString(), about });
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

  const put = useCallback((fields: DraftFields, begun: DraftBegun | null) => {
    const { version: serverVersion = null, standing } = begun ?? {};
    const typed = { fields, serverVersion, ...(standing && { standing }) };
    latest.current = typed;
    waiting.current = typed;
    return typed;
  }, []);
  const keep = useCallback(
    (fields: DraftFields, begun: DraftBegun | null = null, sent: SentDraft | null = null) => {
      put(fields, begun);
      if (sent) setSent(sent);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), DEBOUNCE_MS);
    },
    [put, save, setSent],
  );
  const drop = useCallback(() => {
    latest.current = null;
    waiting.current = null;
    clearTimeout(timer.current);
    if (outgoing.current) setSent(null);
    void drafts.remove(key);
  }, [drafts, key, setSent]);

  const send = useCallback(
    async <Result>(content: DraftContent, run: () => Promise<Result>): Promise<Result> => {
      const { fields, begun = null, isUntouched = false } = content;
      const outcome = { isAnswered: false };
      const place: SendingPlace = {
        unanswered: outgoing.current,
        keep: async (unanswered) => {
          const typed = put(fields, begun);
          setSent({ ...unanswered, fields, serverVersion: typed.serverVersion });
          // What can't be kept goes out all the same.
          await save().catch(() => undefined);
        },
        answered: () => {
          outcome.isAnswered = true;
        },
      };
      const result = await sendFrom(place, run);
      if (!outcome.isAnswered || latest.current === null) return result;
      // Refused: what is sent next is another change, though it be the same in words.
      setSent(null);
      if (isUntouched && latest.current.fields === fields) drop();
      else {
        waiting.current = latest.current;
        void save();
      }
      return result;
    },
    [put, save, setSent, drop],
  );

  const restored = found?.key === key ? found.draft : undefined;
  const sent = sending?.key === key ? sending.sent : (restored?.sent ?? null);
  return useMemo(() => ({ restored, keep, drop, send, sent }), [restored, keep, drop, send, sent]);
}
