import { INPUT_LIMITS } from '@rinnalla/contracts';
import type { Failure } from '@rinnalla/web-graphql';
import { useTexts, type NamedPerson } from '@rinnalla/web-i18n';
import { showToast, useAnnounce, type ConflictResolution } from '@rinnalla/web-ui';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../drafts/drafts.js';
import { useDraft } from '../drafts/use-draft.js';
import { writingTexts } from './i18n/writing-texts.js';
import {
  beginEdit,
  isOvertaken,
  restoreEdit,
  type StandingText,
  type TextEdit,
  type TheirText,
} from './text-edit.js';

export type SavingOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly theirs: TheirText }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Someone who may write the same text. */
export interface Writer extends NamedPerson {
  readonly id: string;
}

export interface TextPlace {
  /** What it is a text of, such as `plan:{planId}:{item}:{voice}`; without names. */
  readonly draftKey: string;
  readonly standing: StandingText;
  /** Who wrote what stands, and when; nothing where nobody did. */
  readonly lastSaved: { readonly by: Writer; readonly at: string } | null;
  readonly isSaving: boolean;
  /**
   * Saves on the version the writing began from. That keeps it from being made twice: what was saved before its answer was lost stands
   * there after a reload, and where it does not the text goes out again. So its draft keeps no id.
   */
  readonly save: (edit: TextEdit) => Promise<SavingOutcome>;
}

/**
 * One text being written: typed, kept as a draft, saved on its version. A colleague's saving never touches what is typed; a stale one
 * of ours opens the conflict with both texts.
 */
export function useTextEdit(place: TextPlace) {
  const { standing, lastSaved } = place;
  const say = useTexts(writingTexts);
  const announce = useAnnounce();
  const [edit, setEdit] = useState<TextEdit | null>(null);
  const [handledDraft, setHandledDraft] = useState<Draft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [conflict, setConflict] = useState<TheirText | null>(null);
  const [failure, setFailure] = useState<Failure | 'tooLong' | null>(null);
  const latest = useRef('');

  const { restored, keep, drop } = useDraft(place.draftKey);
  if (restored && restored !== handledDraft) {
    setHandledDraft(restored);
    const found = restoreEdit(restored, standing);
    if (found && !edit) {
      setEdit(found);
      setRestored(true);
    }
  }

  // Saved after all, though its answer never came: nothing is half-written any more.
  const isSpent = edit === null && Boolean(restored) && restoreEdit(restored, standing) === null;
  useEffect(() => {
    if (isSpent) drop();
  }, [isSpent, drop]);

  const put = (next: TextEdit) => {
    latest.current = next.text;
    setEdit(next);
    keep({ text: next.text }, { version: next.baseVersion });
  };
  const finish = () => {
    setEdit(null);
    setRestored(false);
    setConflict(null);
    setFailure(null);
    drop();
  };

  const save = async (saving: TextEdit): Promise<void> => {
    const { text } = saving;
    if (text.length > INPUT_LIMITS.text) return setFailure('tooLong');
    setFailure(null);
    latest.current = text;
    const outcome = await place.save(saving);
    if (outcome.kind === 'failed') {
      setConflict(null);
      return setFailure(outcome.failure);
    }
    if (outcome.kind === 'stale') return setConflict(outcome.theirs);
    announce(say('saved'));
    // Typed on while it was on its way: that stays, on top of what was saved.
    if (latest.current === text) return finish();
    setConflict(null);
    put({ text: latest.current, baseVersion: outcome.version });
  };

  const resolve = ({ choice, text }: ConflictResolution): void => {
    if (!conflict) return;
    const next = { text, baseVersion: conflict.version };
    if (choice !== 'theirs') {
      put(next);
      return void save(next);
    }
    const mine = edit?.text ?? '';
    finish();
    showToast({
      text: say('conflict.tookTheirs'),
      undo: { label: say('bringBack'), onUndo: () => put({ text: mine, baseVersion: conflict.version }) },
    });
  };

  const discard = (): void => {
    if (!edit) return;
    finish();
    if (edit.text === standing.body) return;
    showToast({
      text: say('discarded'),
      tone: 'info',
      undo: { label: say('bringBack'), onUndo: () => put(edit) },
    });
  };

  return {
    lastSaved,
    edit,
    /** Nothing typed that does not stand already. */
    isUnchanged: edit?.text === standing.body,
    isRestored,
    isOvertaken: edit !== null && isOvertaken(edit, standing),
    isSaving: place.isSaving,
    failure,
    conflict,
    begin: () => setEdit(beginEdit(standing)),
    type: (text: string) => edit && put({ ...edit, text }),
    save: () => edit && void save(edit),
    discard,
    /** Shows both texts before anything is saved. */
    compare: () =>
      setConflict({ ...standing, changedBy: lastSaved?.by.id ?? null, changedAt: lastSaved?.at ?? null }),
    closeConflict: () => setConflict(null),
    resolve,
  };
}

export type TextEditing = ReturnType<typeof useTextEdit>;
