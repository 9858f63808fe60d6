import { failureOf, useChange, useGraphql } from '@rinnalla/web-graphql';
import { failureText, useTexts, useWords } from '@rinnalla/web-i18n';
import { useDraftedForm } from '@rinnalla/web-session';
import { showToast, type PickerItem } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { LeavePlan, StaffMember } from '../data/administration-types.js';
import { MoveLeaverDocument, PreviewLeaveDocument } from '../data/leave.documents.js';
import { useRefusal } from '../frame/use-refusal.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import {
  EMPTY_LEAVE,
  heirsIn,
  heirsText,
  isSameLeave,
  leaveFaults,
  leaveOf,
  type LeaveAsked,
  type LeaveField,
} from './leave-form.js';

/** A leaver's move in two steps: what is shown is what is then done. A change of the choices takes the plan away. */
export function useLeave(person: StaffMember, onMoved: () => void) {
  const say = useTexts(administrationTexts);
  const words = useWords();
  const { urql } = useGraphql();
  const { send, isSending } = useChange(MoveLeaverDocument);
  const { refusal, setRefusal, accept } = useRefusal();
  const [shown, setShown] = useState<{ leave: LeaveAsked; plan: LeavePlan } | null>(null);
  const [isPreviewing, setPreviewing] = useState(false);
  const form = useDraftedForm<LeaveField>({
    draftKey: `person:${person.id}:leave`,
    version: person.version,
    initial: EMPTY_LEAVE,
    labels: { heirs: say('leave.heir'), reason: say('leave.reason') },
    faultsOf: leaveFaults,
    onSubmit: async (values, version) => {
      const leave = leaveOf(person.id, values, version);
      const result = accept(await send({ leave }));
      // Somebody took on more, or left, since the preview.
      if (result?.__typename === 'LeaveBlocked') setShown({ leave, plan: result.plan });
      if (result?.__typename !== 'LeaverMoved') return false;
      showToast({ text: say('leave.moved') });
      onMoved();
      return true;
    },
  });
  const leave = leaveOf(person.id, form.values, form.version);
  const heirs = heirsIn(form.values);

  const preview = async (): Promise<void> => {
    if (!form.check()) return;
    setPreviewing(true);
    const { data, error } = await urql
      .query(PreviewLeaveDocument, { leave }, { requestPolicy: 'network-only' })
      .toPromise();
    setPreviewing(false);
    if (error || !data)
      return setRefusal(failureText(words, error ? failureOf(error) : { code: 'INTERNAL' }));
    // What can't be done now may have been done already: only its answer was lost.
    if (form.isUnanswered && data.previewLeave.__typename !== 'LeavePreview') return form.submit();
    const result = accept({ kind: 'answered', result: data.previewLeave });
    setShown(result && { leave, plan: result.plan });
  };

  return {
    form,
    heirs,
    choose: (key: string, heir: PickerItem | null) => {
      const others = [...heirs].filter(([known]) => known !== key);
      form.set('heirs', heirsText(new Map(heir ? [...others, [key, heir]] : others)));
    },
    plan: shown && isSameLeave(shown.leave, leave) ? shown.plan : null,
    preview,
    move: form.submit,
    refusal,
    isPreviewing,
    isMoving: isSending,
  };
}

export type Leave = ReturnType<typeof useLeave>;
