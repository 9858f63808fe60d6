import { INPUT_LIMITS } from '@rinnalla/contracts';
import { useChange, type Failure } from '@rinnalla/web-graphql';
import { useTexts } from '@rinnalla/web-i18n';
import { useDraft, type Draft } from '@rinnalla/web-session';
import { showToast, useAnnounce, type ConflictResolution } from '@rinnalla/web-ui';
import type { Voice } from '@rinnalla/domain';
import { useEffect, useRef, useState } from 'react';
import { SavePlanTextDocument } from '../data/plan-changes.documents.js';
import type { PlanText } from '../data/plan-types.js';
import { planTexts } from '../i18n/plan-texts.js';
import {
  beginEdit,
  isOvertaken,
  restoreEdit,
  standingOf,
  theirTextOf,
  type TextEdit,
  type TheirText,
} from './text-edit.js';

export interface TextPlace {
  readonly planId: string;
  readonly item: number;
  readonly voice: Voice;
}

/**
 * One text being written: typed, kept as a draft, saved on its version. A colleague's saving never touches what is typed; a stale one
 * of ours opens the conflict with both texts.
 */
export function useTextEdit({ planId, item, voice }: TextPlace, stored: PlanText | undefined) {
  const say = useTexts(planTexts);
  const announce = useAnnounce();
  const { send, isSending } = useChange(SavePlanTextDocument);
  const standing = standingOf(stored);
  const [edit, setEdit] = useState<TextEdit | null>(null);
  const [handledDraft, setHandledDraft] = useState<Draft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const [conflict, setConflict] = useState<TheirText | null>(null);
  const [failure, setFailure] = useState<Failure | 'tooLong' | null>(null);
  const latest = useRef('');

  const { restored, keep, drop } = useDraft(
    `plan:${planId}:${item}:${voice}`,
    edit?.baseVersion ?? standing.version,
  );
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
    keep({ text: next.text });
  };
  const finish = () => {
    setEdit(null);
    setRestored(false);
    setConflict(null);
    setFailure(null);
    drop();
  };

  const save = async ({ text, baseVersion }: TextEdit): Promise<void> => {
    if (text.length > INPUT_LIMITS.text) return setFailure('tooLong');
    setFailure(null);
    latest.current = text;
    const outcome = await send({ planId, item, voice, body: text, version: baseVersion });
    if (outcome.kind === 'failed') {
      setConflict(null);
      return setFailure(outcome.failure);
    }
    if (outcome.result.__typename === 'StaleVersion') return setConflict(theirTextOf(outcome.result));
    announce(say('text.saved'));
    // Typed on while it was on its way: that stays, on top of what was saved.
    if (latest.current === text) return finish();
    setConflict(null);
    put({ text: latest.current, baseVersion: outcome.result.text.version });
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
      undo: {
        label: say('text.bringBack'),
        onUndo: () => put({ text: mine, baseVersion: conflict.version }),
      },
    });
  };

  const discard = (): void => {
    if (!edit) return;
    finish();
    if (edit.text === standing.body) return;
    showToast({
      text: say('text.discarded'),
      tone: 'info',
      undo: { label: say('text.bringBack'), onUndo: () => put(edit) },
    });
  };

  return {
    standing,
    edit,
    isRestored,
    isOvertaken: edit !== null && isOvertaken(edit, standing),
    isSaving: isSending,
    failure,
    conflict,
    begin: () => setEdit(beginEdit(standing)),
    type: (text: string) => edit && put({ ...edit, text }),
    save: () => edit && void save(edit),
    discard,
    /** Shows both texts before anything is saved. */
    compare: () =>
      setConflict({
        ...standing,
        changedBy: stored?.updatedBy.id ?? null,
        changedAt: stored?.updatedAt ?? null,
      }),
    closeConflict: () => setConflict(null),
    resolve,
  };
}

export type TextEditing = ReturnType<typeof useTextEdit>;
